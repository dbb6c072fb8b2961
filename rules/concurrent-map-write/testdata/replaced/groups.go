// Package replaced gives maps other values, with the lock of the others and without.
package replaced

import "sync"

// Groups are reloaded while others use them.
type Groups struct {
	mu     sync.RWMutex
	byName map[string]int
	byID   map[int]string
}

// NewGroups makes them: nobody else has them yet.
func NewGroups() *Groups {
	g := &Groups{}
	g.byName = map[string]int{}
	g.byID = map[int]string{}
	return g
}

// Reload forgets the lock for one map.
func (g *Groups) Reload(names []string) {
	g.byName = make(map[string]int, len(names)) // want "map Groups.byName is replaced without Groups.mu, which is held at 3 accesses"
	g.mu.Lock()
	defer g.mu.Unlock()
	g.byID = make(map[int]string, len(names))
	for i, name := range names {
		g.byName[name] = i
		g.byID[i] = name
	}
}

// Add locks.
func (g *Groups) Add(name string, id int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.byName[name] = id
	g.byID[id] = name
}

// ID locks.
func (g *Groups) ID(name string) (int, string) {
	g.mu.RLock()
	defer g.mu.RUnlock()
	id := g.byName[name]
	return id, g.byID[id]
}

// Once is set up before others have it, and torn down after.
type Once struct {
	mu   sync.Mutex
	seen map[string]bool
}

// Init is called first.
func (o *Once) Init() { o.seen = map[string]bool{} }

// Close is called last.
func (o *Once) Close() { o.seen = nil }

// Seen locks.
func (o *Once) Seen(name string) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	was := o.seen[name]
	o.seen[name] = true
	return was
}

// Forget locks.
func (o *Once) Forget(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.seen, name)
}

// Reset is intended for test isolation only.
func (g *Groups) Reset() { g.byID = map[int]string{} }
