// Package startup fills its tables before anything is served.
package startup

import (
	"net/http"
	"os"
)

type codec struct {
	name, mime, extension, charset string
	magic                          [16]byte
}

var codecs = map[string]codec{
	"json": {name: "json"},
	"gob":  {name: "gob"},
}

var registered = map[string]codec{}

func init() {
	for _, name := range os.Args {
		registered[name] = codec{name: name}
	}
}

// RegisterCodec is called by packages that have one.
func RegisterCodec(name string, c codec) { registered[name] = c }

// Server has a table of its own.
type Server struct {
	codecs map[string]codec
}

// NewServer fills it.
func NewServer(names []string) *Server {
	s := &Server{codecs: make(map[string]codec)}
	for _, name := range names {
		s.codecs[name] = codecs[name]
	}
	return s
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", s.codecs[r.URL.Path].mime)
}
