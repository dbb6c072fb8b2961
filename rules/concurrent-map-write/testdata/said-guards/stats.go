// Package saidguards has locks of which comments say what they guard.
package saidguards

import (
	"net/http"
	"sync"
)

type unit struct {
	domains map[string]int
	clients map[string]int
}

// Stats has the lock of what it leads to.
type Stats struct {
	// mu protects current.
	mu      sync.Mutex
	current *unit
	// other is somebody else's.
	other *unit
}

// Update locks.
func (s *Stats) Update(domain, client string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.current.domains[domain]++
	s.current.clients[client]++
}

// ServeHTTP forgets the lock.
func (s *Stats) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for domain := range s.current.domains { // want "map unit.domains is read without Stats.mu"
		_, _ = w.Write([]byte(domain))
	}
}
