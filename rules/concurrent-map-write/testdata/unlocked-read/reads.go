// Package unlockedread reads outside the lock under which others write.
package unlockedread

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"sync"
)

// Status is read by the handler with no lock.
type Status struct {
	mu     sync.Mutex
	status map[string]bool
}

// ServeHTTP reads.
func (s *Status) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !s.status[r.Host] { // want `^error: map Status\.status is read without Status\.mu`
		w.WriteHeader(http.StatusServiceUnavailable)
	}
}

// Set writes.
func (s *Status) Set(host string, up bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if up {
		s.status[host] = true
	} else {
		delete(s.status, host)
	}
}

// Peers is counted with no lock.
type Peers struct {
	mu sync.RWMutex
	m  map[string]int
}

// Len reads.
func (p *Peers) Len() int { return len(p.m) } // want `map Peers\.m is read without Peers\.mu`

// Add writes.
func (p *Peers) Add(name string, id int) {
	p.mu.Lock()
	p.m[name] = id
	p.mu.Unlock()
}

// Drop writes.
func (p *Peers) Drop(name string) {
	p.mu.Lock()
	delete(p.m, name)
	p.mu.Unlock()
}

// Jobs is ranged over with no lock.
type Jobs struct {
	mu sync.Mutex
	m  map[int]string
}

// Dump ranges.
func (j *Jobs) Dump(w io.Writer) {
	for id, name := range j.m { // want `map Jobs\.m is read without Jobs\.mu`
		fmt.Fprintln(w, id, name)
	}
}

// Add writes.
func (j *Jobs) Add(id int, name string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.m[id] = name
}

// Done writes.
func (j *Jobs) Done(id int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.m, id)
}

// Names collects the keys with no lock.
type Names struct {
	mu sync.Mutex
	m  map[string]struct{}
}

// Sorted ranges, by way of package maps.
func (n *Names) Sorted() []string {
	return slices.Sorted(maps.Keys(n.m)) // want `map Names\.m is read without Names\.mu`
}

// Add writes.
func (n *Names) Add(name string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.m[name] = struct{}{}
}

// Has reads.
func (n *Names) Has(name string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	_, ok := n.m[name]
	return ok
}
