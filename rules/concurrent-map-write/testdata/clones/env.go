// Package clones has an object whose copies have the same map.
package clones

import "sync"

// Env has its lock by a pointer, but its copies get a new one.
type Env struct {
	mu   *sync.Mutex
	vars map[string]int
}

// Set locks.
func (e *Env) Set(name string, n int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.vars[name] = n
}

// Get locks.
func (e *Env) Get(name string) int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.vars[name]
}

// Clone has a new lock and the same map.
func (e *Env) Clone() *Env {
	e.mu.Lock()
	defer e.mu.Unlock()
	return &Env{mu: &sync.Mutex{}, vars: e.vars} // want "^error: map Env.vars leaves Env.mu: Env.Clone hands it out"
}
