// Package items has maps in values that are made again and again, each with what it belongs to, and one in a server.
package items

import (
	"net/http"
	"sync"
)

// query is made per request.
type query struct {
	visited sync.Map // want "^low warning: .*visited.*never removed"
}

func newQuery() *query { return &query{} }

func (q *query) visit(addr string) bool {
	_, seen := q.visited.LoadOrStore(addr, true)
	return seen
}

// tx is an entry of a pool that it leaves some day.
type tx struct {
	senders sync.Map // want "^low warning: .*senders.*never removed"
}

// Server keeps a pool.
type Server struct {
	mu    sync.Mutex
	pool  map[string]*tx
	peers sync.Map // want "peers.*never removed"
}

// NewServer returns an empty server.
func NewServer() *Server { return &Server{pool: map[string]*tx{}} }

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := newQuery()
	go q.visit(r.RemoteAddr)
	if q.visit(r.Host) {
		return
	}
	if _, known := s.peers.LoadOrStore(r.RemoteAddr, true); known {
		w.WriteHeader(http.StatusNoContent)
	}
	s.add(r.URL.Path, r.RemoteAddr)
}

func (s *Server) add(id, peer string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	t := &tx{}
	if _, again := t.senders.LoadOrStore(peer, true); again {
		delete(s.pool, id)
	}
	s.pool[id] = t
}

// Serve serves for ever.
func Serve(addr string) error { return http.ListenAndServe(addr, NewServer()) }
