// Package declared has a service whose constructor says nothing of its type.
package declared

import (
	"context"

	"google.golang.org/grpc"

	"example.com/services/tallypb"
)

type server struct{ seen map[string]int }

func newServer() tallypb.TallyServer { return &server{seen: map[string]int{}} }

// Count is run for each call.
func (s *server) Count(_ context.Context, one *tallypb.Item) (*tallypb.Item, error) {
	s.seen[one.Name]++ // want "^error: map server.seen is written in a handler, server.Count, which runs beside itself"
	return one, nil
}

type local struct{ seen map[string]int }

func newLocal() tallypb.TallyServer { return &local{seen: map[string]int{}} }

// Count is run by whoever has it alone.
func (l *local) Count(_ context.Context, one *tallypb.Item) (*tallypb.Item, error) {
	l.seen[one.Name]++
	return one, nil
}

// Serve registers one of them.
func Serve() {
	s := grpc.NewServer()
	tallypb.RegisterTallyServer(s, newServer())
}

// Try has the other for itself.
func Try(ctx context.Context) error {
	_, err := newLocal().Count(ctx, &tallypb.Item{})
	return err
}
