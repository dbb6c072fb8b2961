// Package web serves whatever has things to take.
package web

import (
	"fmt"
	"net/http"
)

// Taker is all that it knows.
type Taker interface {
	Take(name string) int
}

// Filler is used before anything is served.
type Filler interface {
	Fill(name string)
}

// Server has one.
type Server struct{ taker Taker }

// New fills first.
func New(t Taker, f Filler) *Server {
	f.Fill("first")
	return &Server{taker: t}
}

// ServeHTTP takes.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, _ = fmt.Fprint(w, s.taker.Take(r.URL.Path))
}
