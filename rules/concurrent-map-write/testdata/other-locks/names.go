// Package otherlocks takes locks by name, of which nobody can tell what they guard.
package otherlocks

import (
	"net/http"
	"sync"
)

// Names has a lock for each name.
type Names interface {
	Lock(name string)
	Unlock(name string)
}

// Visits have a lock of their own as well.
type Visits struct {
	names Names
	mu    sync.Mutex
	open  map[string]int
	log   func(int)
}

// ServeHTTP takes both locks, and reads when it has given up the one of the map.
func (v *Visits) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	v.names.Lock(r.Host)
	defer v.names.Unlock(r.Host)
	v.mu.Lock()
	v.open[r.Host]++
	v.mu.Unlock()
	v.log(v.open[r.Host]) // want "^error: map Visits.open is read without Visits.mu, which is held at 4 of 5 accesses"
}

// Leave locks.
func (v *Visits) Leave(name string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.open[name]--
}

// Size locks.
func (v *Visits) Size() int {
	v.mu.Lock()
	defer v.mu.Unlock()
	return len(v.open)
}

// Has locks.
func (v *Visits) Has(name string) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.open[name] > 0
}

// Rooms are the same, but for who serves them.
type Rooms struct {
	names Names
	mu    sync.Mutex
	open  map[string]int
	log   func(int)
}

// ServeHTTP takes the lock of the name only: it may be the same one.
func (s *Rooms) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	s.names.Lock(r.Host)
	defer s.names.Unlock(r.Host)
	s.log(s.open[r.Host])
}

// Enter locks.
func (s *Rooms) Enter(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open[name]++
}

// Leave locks.
func (s *Rooms) Leave(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open[name]--
}

// Has locks.
func (s *Rooms) Has(name string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.open[name] > 0
}
