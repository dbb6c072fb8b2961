// Package severalimplementations has maps behind an interface that two types implement.
package severalimplementations

import "net/http"

type backend interface {
	start(id string)
	stop(id string)
}

type plain struct{ started bool }

func (p *plain) start(string) { p.started = true }

func (p *plain) stop(string) { p.started = false }

type machine struct{ boxes map[string]bool }

func (m *machine) start(id string) {
	m.boxes[id] = true // want "^error: map machine.boxes is written in a handler, server.ServeHTTP"
}

func (m *machine) stop(id string) { delete(m.boxes, id) }

type server struct{ backend backend }

// ServeHTTP is called beside itself.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		s.backend.stop(r.URL.Path)
		return
	}
	s.backend.start(r.URL.Path)
}

// New makes a server with one or the other.
func New(isPlain bool) http.Handler {
	if isPlain {
		return &server{backend: &plain{}}
	}
	return &server{backend: &machine{boxes: map[string]bool{}}}
}
