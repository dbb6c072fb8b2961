// Package given makes objects and gives them away, or keeps them to itself.
package given

import "sync"

// Session has a lock.
type Session struct {
	mu    sync.Mutex
	conns map[int]string
}

func newSession() *Session { return &Session{conns: map[int]string{}} }

func (s *Session) add(id int, name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.conns[id] = name
}

func (s *Session) remove(id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.conns, id)
}

// Serve forgets the lock when others can find the session already.
func (s *Session) Serve() {
	for id := range s.conns { // want `map Session\.conns is read without Session\.mu, which is held at 2 of 3 accesses`
		s.remove(id)
	}
}

// Server keeps sessions.
type Server struct {
	mu       sync.Mutex
	sessions map[string]*Session
}

func (s *Server) keep(name string, session *Session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions[name] = session
}

// Find finds one.
func (s *Server) Find(name string, id int) {
	s.mu.Lock()
	session := s.sessions[name]
	s.mu.Unlock()
	session.add(id, name)
}

// Connect gives the session to the server, which keeps it.
func (s *Server) Connect(name string) {
	session := newSession()
	s.keep(name, session)
	session.Serve()
}

// Scratch has a lock, too.
type Scratch struct {
	mu   sync.Mutex
	seen map[int]bool
}

func (s *Scratch) mark(id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen[id] = true
}

func (s *Scratch) clean(id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.seen, id)
}

func (s *Scratch) has(id int) bool { return s.seen[id] }

// Alone has what it makes to itself when it asks without the lock.
func Alone(ids []int) bool {
	s := &Scratch{seen: map[int]bool{}}
	for _, id := range ids {
		s.mark(id)
	}
	s.clean(0)
	return s.has(1)
}

// Tree is a map of a named type, with methods.
type Tree map[string][]string

// Add adds below.
func (t Tree) Add(dir, name string) { t.put(dir, name) }

func (t Tree) put(dir, name string) { t[dir] = append(t[dir], name) }

// Files has one.
type Files struct {
	mu       sync.Mutex
	uploaded Tree
}

// Make takes the lock.
func (f *Files) Make(dir string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.uploaded.Add(dir, "")
}

// List takes the lock.
func (f *Files) List(dir string) []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return append([]string(nil), f.uploaded[dir]...)
}

// Update forgets it: told where the map is named.
func (f *Files) Update(dir, name string) {
	f.uploaded.Add(dir, name) // want `map Files\.uploaded is written without Files\.mu, which is held at 2 of 3 accesses`
}

// Walk returns a function with a lock of its own around its map: it is meant for several goroutines.
func Walk(visit func(string) string) func(string) bool {
	var mu sync.Mutex
	values := map[string]string{}
	return func(name string) bool {
		if len(values) > 100 { // want `map values is read without mu`
			return false
		}
		value := visit(name)
		mu.Lock()
		defer mu.Unlock()
		values[name] = value
		return true
	}
}
