// Package embedding has services that nobody here registers.
package embedding

import (
	"context"

	"example.com/services/routepb"
)

// Server has what only a service has.
type Server struct {
	routepb.UnimplementedRouteServer

	seen   map[string]int
	loaded map[string]int
}

// Leave is run for each call.
func (s *Server) Leave(_ context.Context, n *routepb.Note) (*routepb.Note, error) {
	s.seen[n.Place]++ // want "^error: map Server.seen is written in a handler, Server.Leave, which runs beside itself"
	return n, nil
}

// Load is not for clients.
func (s *Server) Load(place string) { s.loaded[place]++ }

// Local has the same method, and is no service.
type Local struct{ seen map[string]int }

// Leave counts.
func (l *Local) Leave(_ context.Context, n *routepb.Note) (*routepb.Note, error) {
	l.seen[n.Place]++
	return n, nil
}
