package wronglock

import "sync"

// Server has the lock, its connections the maps: all of them under the server's lock.
type Server struct {
	mu    sync.Mutex
	conns map[int]*connection
}

type connection struct {
	srv  *Server
	subs map[string]bool
}

// Subscribe goes from the server.
func (s *Server) Subscribe(id int, topic string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.conns[id]; c != nil {
		c.subs[topic] = true
	}
}

// Unsubscribe comes from the connection.
func (c *connection) Unsubscribe(topic string) {
	c.srv.mu.Lock()
	defer c.srv.mu.Unlock()
	delete(c.subs, topic)
}

// Topics reads from the connection.
func (c *connection) Topics() int {
	c.srv.mu.Lock()
	defer c.srv.mu.Unlock()
	return len(c.subs)
}

// Shared hands one lock to several objects.
type Shared struct {
	mu   *sync.Mutex
	rows map[string]int
}

// NewShared takes a lock of somebody else.
func NewShared(mu *sync.Mutex) *Shared { return &Shared{mu: mu, rows: map[string]int{}} }

// Put writes.
func (s *Shared) Put(key string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rows[key] = n
}

// Manager has the lock that it gives its parts.
type Manager struct {
	mu   sync.Mutex
	part *Shared
}

// NewManager shares its lock.
func NewManager() *Manager {
	m := &Manager{}
	m.part = NewShared(&m.mu)
	return m
}

// Len holds the lock by its other name.
func (m *Manager) Len() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.part.rows)
}
