// Package keepers has a server that keeps a registry that keeps the maps.
package keepers

import (
	"net/http"
	"sync"
)

type client struct{ addr string }

// registry is made once per server.
type registry struct {
	dial     func(addr string) (*client, error)
	clients  sync.Map // open connections by address // want "clients.*never removed"
	channels sync.Map // addresses by channel
}

func newRegistry(dial func(addr string) (*client, error)) *registry {
	return &registry{dial: dial}
}

// Server answers requests.
type Server struct {
	registry *registry
}

// NewServer returns a server that dials with dial.
func NewServer(dial func(addr string) (*client, error)) *Server {
	return &Server{registry: newRegistry(dial)}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	channel := r.URL.Query().Get("channel")
	for _, addr := range s.registry.addresses(channel, r.URL.Query()["addr"]) {
		if _, err := s.registry.connect(addr); err != nil {
			s.registry.close(channel)
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
	}
}

// ListenAndServe serves for ever.
func ListenAndServe(addr string, dial func(addr string) (*client, error)) error {
	return http.ListenAndServe(addr, NewServer(dial))
}
