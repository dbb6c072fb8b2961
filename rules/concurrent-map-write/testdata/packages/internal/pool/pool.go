// Package pool keeps what it makes in a sync.Map.
package pool

import "sync"

// Pool has an entry for each name.
type Pool struct{ entries sync.Map }

// entry has a lock for its maps.
type entry struct {
	mu   sync.Mutex
	uses map[string]int
	ends map[string]int
}

// Open makes the entry of a name.
func (p *Pool) Open(name string) {
	p.entries.LoadOrStore(name, &entry{uses: map[string]int{}, ends: map[string]int{}})
}

// Use counts a use.
func (p *Pool) Use(name, user string) {
	v, ok := p.entries.Load(name)
	if !ok {
		return
	}
	e := v.(*entry)
	e.uses[user]++ // want "^error: map entry.uses is written without entry.mu"
	e.end(user)
}

// Release ends it.
func (p *Pool) Release(name, user string) {
	v, ok := p.entries.Load(name)
	if !ok {
		return
	}
	e := v.(*entry)
	e.mu.Lock()
	defer e.mu.Unlock()
	delete(e.uses, user)
	delete(e.ends, user)
}

// Uses counts those of one.
func (p *Pool) Uses(name, user string) int {
	v, ok := p.entries.Load(name)
	if !ok {
		return 0
	}
	e := v.(*entry)
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.uses[user] + e.ends[user]
}

// end has the lock.
func (e *entry) end(user string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ends[user]++
}
