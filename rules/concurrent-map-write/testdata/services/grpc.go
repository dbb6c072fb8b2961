// Package services has its maps in services whose methods are called in goroutines.
package services

import (
	"context"
	"net/rpc"
	"sync"

	"google.golang.org/grpc"

	"example.com/services/routepb"
)

type routeServer struct {
	places map[string]string
	notes  map[string][]*routepb.Note
	mu     sync.Mutex
	last   map[string]*routepb.Note
}

func newServer() *routeServer {
	s := &routeServer{places: map[string]string{}, notes: map[string][]*routepb.Note{}, last: map[string]*routepb.Note{}}
	s.load()
	return s
}

func (s *routeServer) load() { s.places["home"] = "Home" }

// Leave locks what it writes, and reads what is never written.
func (s *routeServer) Leave(_ context.Context, n *routepb.Note) (*routepb.Note, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.last[n.Place]
	s.last[n.Place] = n
	n.Place = s.places[n.Place]
	return old, nil
}

// Chat writes with no lock.
func (s *routeServer) Chat(stream routepb.Route_ChatServer) error {
	for {
		n, err := stream.Recv()
		if err != nil {
			return err
		}
		s.notes[n.Place] = append(s.notes[n.Place], n) // want `^error: map routeServer\.notes is written`
		for _, note := range s.notes[n.Place] {
			if err := stream.Send(note); err != nil {
				return err
			}
		}
	}
}

// Serve registers.
func Serve() {
	s := grpc.NewServer()
	routepb.RegisterRouteServer(s, newServer())
}

// Arith is served by net/rpc.
type Arith struct{ memo map[int]int }

// Args are a call's.
type Args struct{ A int }

// Double remembers.
func (a *Arith) Double(args *Args, reply *int) error {
	a.memo[args.A] = 2 * args.A // want `map Arith\.memo is written`
	*reply = a.memo[args.A]
	return nil
}

// Unserved has the same methods, and nobody registers it.
type Unserved struct{ memo map[int]int }

// Double remembers.
func (u *Unserved) Double(args *Args, reply *int) error {
	u.memo[args.A] = 2 * args.A
	*reply = u.memo[args.A]
	return nil
}

// ServeRPC registers.
func ServeRPC() error { return rpc.Register(&Arith{memo: map[int]int{}}) }
