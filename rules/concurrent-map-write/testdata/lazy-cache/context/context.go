// Package context reaches its caches from code that runs beside itself.
package context

import (
	"net/http"
	"sync"
)

type server struct {
	titles map[string]string
	lower  map[string]string
	mu     sync.Mutex
}

func (s *server) title(path string) string {
	if t, ok := s.titles[path]; ok {
		return t
	}
	t := "page " + path
	s.titles[path] = t // want `map server\.titles is (written|filled lazily)`
	return t
}

func (s *server) low(path string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if t, ok := s.lower[path]; ok {
		return t
	}
	t := "page " + path
	s.lower[path] = t
	return t
}

// ServeHTTP calls both.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(s.title(r.URL.Path) + s.low(r.URL.Path)))
}

// Serve serves.
func Serve() error {
	return http.ListenAndServe(":80", &server{titles: map[string]string{}, lower: map[string]string{}})
}
