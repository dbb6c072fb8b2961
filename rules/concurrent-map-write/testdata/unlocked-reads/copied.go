package unlockedreads

import "sync"

// Quotas has one writer, which locks.
type Quotas struct {
	name string
	mu   sync.Mutex
	used map[string]int
}

// Spend locks.
func (q *Quotas) Spend(name string, n int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.used[name] += n
}

// All gives a copy, and makes it with no lock.
func (q *Quotas) All() map[string]int {
	out := make(map[string]int, len(q.used)) // want "^error: map Quotas.used is read without Quotas.mu, which one other access holds"
	for name, n := range q.used {
		out[name] = n
	}
	return out
}

// Shares are Quotas after the fix.
type Shares struct {
	name string
	mu   sync.Mutex
	used map[string]int
}

// Spend locks.
func (s *Shares) Spend(name string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used[name] += n
}

// All locks while it copies.
func (s *Shares) All() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make(map[string]int, len(s.used))
	for name, n := range s.used {
		out[name] = n
	}
	return out
}
