// Package hiddentypes gives others values of types that they cannot name.
package hiddentypes

import (
	"sync"
	"time"
)

type store struct {
	mu     sync.Mutex
	values map[string]time.Time
	sizes  map[string]int
}

// Open gives one to whoever asks for it, and sweeps it from time to time.
func Open() *store {
	s := &store{values: map[string]time.Time{}, sizes: map[string]int{}}
	go s.sweep()
	return s
}

func (s *store) sweep() {
	for now := range time.Tick(time.Minute) {
		s.mu.Lock()
		for key, t := range s.values {
			if now.Sub(t) > time.Hour {
				delete(s.values, key)
			}
		}
		s.mu.Unlock()
	}
}

// Put locks what the goroutine sweeps.
func (s *store) Put(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[key] = time.Now()
}

// Has forgets the lock.
func (s *store) Has(key string) bool {
	_, ok := s.values[key] // want "^error: map store.values is read without store.mu"
	return ok
}

// Resize locks.
func (s *store) Resize(key string, size int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sizes[key] = size
}

// Unsize locks.
func (s *store) Unsize(key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sizes, key)
}

// Size forgets the lock, where no goroutine is seen.
func (s *store) Size(key string) int {
	return s.sizes[key] // want "^low error: map store.sizes is read without store.mu"
}
