package alike

import "sync"

// Labels are told of names, by one that holds its lock for the one behind it.
type Labels interface {
	RegisterLabel(name string)
	Done()
}

// Fixed locks.
type Fixed struct {
	mu     sync.Mutex
	labels map[string]bool
}

// RegisterLabel locks.
func (f *Fixed) RegisterLabel(name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.labels[name] = true
}

// Done has nothing to do.
func (f *Fixed) Done() {}

// Serial holds its lock while it tells its only one: who stands behind it needs none of its own.
type Serial struct {
	mu  sync.Mutex
	one Labels
}

// RegisterLabel hands on.
func (s *Serial) RegisterLabel(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.one.RegisterLabel(name)
}

// Done hands on.
func (s *Serial) Done() { s.one.Done() }

// Behind has no lock.
type Behind struct{ labels map[string]bool }

// RegisterLabel stores.
func (b *Behind) RegisterLabel(name string) { b.labels[name] = true }

// Done has nothing to do.
func (b *Behind) Done() {}

// Label knows the interface only.
func Label(l Labels) { l.RegisterLabel("a") }
