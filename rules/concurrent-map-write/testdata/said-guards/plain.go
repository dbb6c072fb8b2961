package saidguards

import "sync"

type bucket struct{ sizes map[string]int }

// Store says nothing of what its lock is for.
type Store struct {
	mu  sync.Mutex
	buf []byte
	cur *bucket
}

// Update holds it for something else, perhaps.
func (s *Store) Update(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.buf = append(s.buf, name...)
	s.cur.sizes[name]++
}

// Has reads.
func (s *Store) Has(name string) bool { return s.cur.sizes[name] > 0 }
