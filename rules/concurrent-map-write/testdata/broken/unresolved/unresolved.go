// Package unresolved has types that nobody can look at: whether these are maps, and what Guard does, cannot be known.
package unresolved

import (
	"net/http"

	"example.com/nowhere/store"
)

type server struct {
	rows  store.Rows
	guard store.Guard
	table map[string]int
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.rows[r.URL.Path] = 1
	store.Shared[r.URL.Path]++
	s.other.values["a"] = 2
	unknown[r.URL.Path] = 3
	s.guard.Run(func() {
		s.table[r.URL.Path]++
	})
}

func (s *server) size() int {
	for i := range s.rows {
		go func() { s.rows[i] = i }()
	}
	return len(s.rows)
}

func register() { http.Handle("/", &server{}) }
