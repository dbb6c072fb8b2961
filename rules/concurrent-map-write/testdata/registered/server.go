// Package registered has services that are registered under a lock: as the program starts, or later.
package registered

import "sync"

// Server calls services by their names.
type Server struct {
	mu       sync.RWMutex
	services map[string]func(string) string
}

// Register locks, for it may come at any time.
func (s *Server) Register(name string, service func(string) string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.services[name] = service
}

// Call locks.
func (s *Server) Call(name, arg string) string {
	s.mu.RLock()
	service := s.services[name]
	s.mu.RUnlock()
	return service(arg)
}

// Has locks.
func (s *Server) Has(name string) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.services[name] != nil
}

// Names forgets the lock.
func (s *Server) Names() []string {
	var names []string
	for name := range s.services { // want "^error: map Server.services is read without Server.mu, which is held at 3 of 4 accesses"
		names = append(names, name)
	}
	return names
}

// Table is filled under a lock as things start, and then read only.
type Table struct {
	mu      sync.Mutex
	entries map[string]int
}

// Register locks against other packages' init.
func (t *Table) Register(name string, value int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.entries[name] = value
}

// Get needs no lock any more.
func (t *Table) Get(name string) int { return t.entries[name] }

// Len neither.
func (t *Table) Len() int { return len(t.entries) }

// Routes knows its own addresses from the start.
type Routes struct {
	mu    sync.Mutex
	tried int
	own   map[string]bool
}

// Run finds them out before anybody looks.
func (r *Routes) Run(addresses []string) {
	r.startAccepting(addresses)
}

func (r *Routes) startAccepting(addresses []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, address := range addresses {
		r.own[address] = true
	}
}

// Connect locks for what changes.
func (r *Routes) Connect(address string) bool {
	r.mu.Lock()
	r.tried++
	r.mu.Unlock()
	return !r.own[address] // want "^low error: map Routes.own is read without Routes.mu, which one other access holds"
}
