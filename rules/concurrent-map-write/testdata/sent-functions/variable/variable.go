// Package variable sends functions to who runs them.
package variable

import "net/http"

// Server has one goroutine that does everything.
type Server struct {
	ops   chan *op
	peers map[string]int
}

type op struct {
	f    func() error
	done chan error
}

// NewServer starts it.
func NewServer() *Server {
	s := &Server{ops: make(chan *op), peers: map[string]int{}}
	go s.serve()
	return s
}

func (s *Server) serve() {
	for o := range s.ops {
		o.done <- o.f()
	}
}

func (s *Server) manage(f func() error) error {
	o := &op{f: f, done: make(chan error)}
	s.ops <- o
	return <-o.done
}

// AddPeer is a request: the server's goroutine writes.
func (s *Server) AddPeer(w http.ResponseWriter, r *http.Request) {
	_ = s.manage(func() error {
		s.peers[r.URL.Path]++
		return nil
	})
}

// RemovePeer is another.
func (s *Server) RemovePeer(w http.ResponseWriter, r *http.Request) {
	_ = s.manage(func() error {
		delete(s.peers, r.URL.Path)
		return nil
	})
}
