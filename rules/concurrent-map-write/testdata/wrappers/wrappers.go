// Package wrappers has maps that are safe by their type.
package wrappers

import (
	"net/http"
	"sync"
)

var visits sync.Map

func visit(w http.ResponseWriter, r *http.Request) {
	visits.Store(r.RemoteAddr, true)
	seen.Set(r.RemoteAddr, 1)
	_, _ = w.Write([]byte(r.RemoteAddr))
}

// SafeMap locks in each of its methods.
type SafeMap struct {
	mu sync.RWMutex
	m  map[string]int
}

// Set writes.
func (s *SafeMap) Set(k string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = n
}

// Get reads.
func (s *SafeMap) Get(k string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m[k]
}

var seen = &SafeMap{m: map[string]int{}}

// Collect writes from goroutines by the wrapper.
func Collect(names []string) *SafeMap {
	out := &SafeMap{m: map[string]int{}}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out.Set(name, len(name))
			visits.Store(name, true)
		}()
	}
	wg.Wait()
	return out
}

// Set is a type whose methods look like a map's.
type Set struct{ items [256]bool }

// Delete is no builtin.
func (s *Set) Delete(i byte) { s.items[i] = false }

func clear(s *Set) { *s = Set{} }

func delete(s *Set, i byte) { s.Delete(i) }

// Shadowed calls functions of the package that have the names of builtins.
func Shadowed(s *Set) {
	for range 3 {
		go func() {
			delete(s, 1)
			clear(s)
		}()
	}
}

// Register installs the handler.
func Register() { http.HandleFunc("/", visit) }
