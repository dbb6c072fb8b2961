// Package notes has a service that another package registers.
package notes

import (
	"context"
	"sync"

	"example.com/services/routepb"
)

// Server is registered in a command.
type Server struct {
	mu   sync.Mutex
	last map[string]*routepb.Note
	seen map[string]int
}

// New makes one.
func New() *Server { return &Server{last: map[string]*routepb.Note{}, seen: map[string]int{}} }

// Leave forgets the lock for one of the maps.
func (s *Server) Leave(_ context.Context, n *routepb.Note) (*routepb.Note, error) {
	s.seen[n.Place]++ // want "map Server.seen is written in a handler"
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.last[n.Place]
	s.last[n.Place] = n
	return old, nil
}

// Chat answers nothing.
func (s *Server) Chat(routepb.Route_ChatServer) error { return nil }

// Local has the same methods, and nobody registers it.
type Local struct{ seen map[string]int }

// Leave counts.
func (l *Local) Leave(_ context.Context, n *routepb.Note) (*routepb.Note, error) {
	l.seen[n.Place]++
	return n, nil
}
