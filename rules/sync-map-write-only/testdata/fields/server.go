// Package fields keeps sync.Maps in the fields of a server that lives as long as the process.
package fields

import (
	"context"
	"net/http"
	"sync"
	"time"
)

type session struct {
	user  string
	since time.Time
}

// Server is the handler of all requests.
type Server struct {
	mu       sync.Mutex
	sessions sync.Map // removed from in another file
	visitors sync.Map // want "visitors.*never read"
	profiles sync.Map // want "profiles.*never removed"
	clients  *sync.Map
	tokens   *sync.Map // want "tokens.*never removed"
	state    state
}

type state struct {
	recent  sync.Map
	archive sync.Map // want "archive.*never read"
}

// NewServer returns a server that has to be closed.
func NewServer() *Server {
	return &Server{clients: &sync.Map{}, tokens: new(sync.Map)}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	user := r.Header.Get("X-User")
	s.visitors.Store(r.RemoteAddr, time.Now())
	s.login(user)
	if _, ok := s.profiles.LoadOrStore(user, &session{user: user}); !ok {
		w.WriteHeader(http.StatusCreated)
	}
	s.clients.Store(r.RemoteAddr, user)
	defer s.clients.Delete(r.RemoteAddr)
	if _, ok := s.tokens.Load(r.Header.Get("Authorization")); !ok {
		s.tokens.Store(r.Header.Get("Authorization"), user)
	}
	s.state.recent.Store(user, time.Now())
	s.state.archive.Store(user, time.Now())
}

func (s *Server) login(user string) {
	s.sessions.Store(user, &session{user: user, since: time.Now()})
}

// Serve serves until ctx ends.
func Serve(ctx context.Context, addr string) error {
	handler := NewServer()
	go handler.sweep(ctx)
	server := &http.Server{Addr: addr, Handler: handler}
	context.AfterFunc(ctx, func() { _ = server.Close() })
	return server.ListenAndServe()
}
