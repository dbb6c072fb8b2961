// Package parts has types that others reach by an interface, with a lock in a part of them.
package parts

import "sync"

// Backend is what others see.
type Backend interface {
	Apply(name string)
	Synced() bool
}

type backend struct{ state *state }

type state struct {
	sync.RWMutex
	synced map[string]bool
}

// New makes.
func New(names []string) Backend {
	b := &backend{state: &state{synced: map[string]bool{}}}
	for _, name := range names {
		b.state.synced[name] = false
	}
	return b
}

// Apply takes the part's lock itself, so its callers do not hold it.
func (b *backend) Apply(name string) {
	b.state.Lock()
	b.state.synced[name] = true
	b.state.Unlock()
}

// Synced forgets it.
func (b *backend) Synced() bool {
	for _, synced := range b.state.synced { // want `map state\.synced is read without state\.RWMutex, which one other access holds`
		if !synced {
			return false
		}
	}
	return true
}

// Pids stores with a key and a value, which is no configuration.
type Pids struct {
	mu   sync.Mutex
	byID map[string]int
}

// SetPid forgets the lock.
func (p *Pids) SetPid(id string, pid int) {
	p.byID[id] = pid // want `map Pids\.byID is written without Pids\.mu`
}

// Add takes it.
func (p *Pids) Add(id string) {
	p.mu.Lock()
	p.byID[id] = 0
	p.mu.Unlock()
}

// Delete takes it.
func (p *Pids) Delete(id string) {
	p.mu.Lock()
	delete(p.byID, id)
	p.mu.Unlock()
}

// Get takes it.
func (p *Pids) Get(id string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.byID[id]
}

// table has the lock of what it is a part of, which callers by the interface hold.
type table struct {
	rows *rows
}

type rows struct {
	mu   sync.Mutex
	byID map[string]string
}

// Tables is how others see it.
type Tables interface {
	Put(id, text string)
}

// Put is called under the lock of its rows, by Locked.
func (t *table) Put(id, text string) { t.rows.byID[id] = text }

// Locked is what calls it.
func Locked(r *rows, t Tables, id, text string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	t.Put(id, text)
	r.byID["last"] = id
}
