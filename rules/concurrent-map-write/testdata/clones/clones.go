// Package clones has objects whose copies have the same map.
package clones

import "sync"

// Scope has its lock by a pointer: copies have that as well.
type Scope struct {
	mu   *sync.Mutex
	vars map[string]int
}

// New makes the first.
func New() *Scope { return &Scope{mu: &sync.Mutex{}, vars: map[string]int{}} }

// Set locks.
func (s *Scope) Set(name string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.vars[name] = n
}

// Get locks.
func (s *Scope) Get(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vars[name]
}

// Clone has the same lock and the same map.
func (s *Scope) Clone() *Scope {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &Scope{mu: s.mu, vars: s.vars} // want `^low error: map Scope\.vars leaves Scope\.mu`
}

// Frame has a lock of its own, and so has each copy: the map is everybody's.
type Frame struct {
	mu   sync.Mutex
	vars map[string]int
}

// Set locks.
func (f *Frame) Set(name string, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.vars[name] = n
}

// Get locks.
func (f *Frame) Get(name string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.vars[name]
}

// Clone has another lock and the same map.
func (f *Frame) Clone() *Frame {
	f.mu.Lock()
	defer f.mu.Unlock()
	return &Frame{vars: f.vars} // want `^error: map Frame\.vars leaves Frame\.mu: Frame\.Clone hands it out`
}
