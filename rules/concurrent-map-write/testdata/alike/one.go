package alike

import "sync"

// Store takes what callers keep.
type Store interface {
	Keep(name string)
	Size() int
}

// Shared has a reason of its own to lock.
type Shared struct {
	mu   sync.Mutex
	kept map[string]bool
}

// Keep locks.
func (s *Shared) Keep(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept[name] = true
}

// Size locks.
func (s *Shared) Size() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.kept)
}

// Memory looks nothing up before it writes, and is the only other one.
type Memory struct{ kept map[string]bool }

// Keep writes.
func (m *Memory) Keep(name string) { m.kept[name] = true }

// Size reads.
func (m *Memory) Size() int { return len(m.kept) }
