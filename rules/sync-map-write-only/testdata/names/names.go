// Package names has two types with a field of one name: only one of them ever deletes.
package names

import (
	"net/http"
	"sync"
	"time"
)

type limiter struct {
	seen sync.Map // want "seen.*never removed"
}

func (l *limiter) allow(addr string) bool {
	last, ok := l.seen.Swap(addr, time.Now())
	return !ok || time.Since(last.(time.Time)) > time.Second
}

type tracker struct {
	seen sync.Map
}

func (t *tracker) enter(addr string) { t.seen.Store(addr, time.Now()) }

func (t *tracker) leave(addr string) { t.seen.Delete(addr) }

type server struct {
	limiter limiter
	tracker tracker
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !s.limiter.allow(r.RemoteAddr) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	s.tracker.enter(r.RemoteAddr)
	defer s.tracker.leave(r.RemoteAddr)
	w.WriteHeader(http.StatusNoContent)
}

// Serve serves for ever.
func Serve(addr string) error { return http.ListenAndServe(addr, &server{}) }
