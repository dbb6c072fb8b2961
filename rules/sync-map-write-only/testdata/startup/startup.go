// Package startup fills its maps while the process starts, and reads them ever after.
package startup

import (
	"net/http"
	"sync"
)

var (
	codecs   sync.Map
	routes   sync.Map
	once     sync.Once
	mimes    sync.Map
	drivers  sync.Map
	defaults = defaultTable()
)

func init() {
	for _, name := range []string{"json", "gob", "xml"} {
		codecs.Store(name, len(name))
	}
}

func defaultTable() *sync.Map {
	m := &sync.Map{}
	for _, name := range []string{"a", "b"} {
		m.Store(name, true)
	}
	return m
}

func loadMimes(names []string) {
	once.Do(func() {
		for _, name := range names {
			mimes.Store(name, true)
		}
	})
}

// Register is called by drivers from their init functions.
func Register(name string, open func() error) {
	drivers.Store(name, open)
}

type mux struct {
	handlers sync.Map
}

func newMux(names []string) *mux {
	m := &mux{}
	for _, name := range names {
		m.handlers.Store(name, http.NotFoundHandler())
	}
	return m
}

func (m *mux) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, ok := codecs.Load(r.URL.Path); ok {
		return
	}
	if _, ok := drivers.Load(r.URL.Path); ok {
		return
	}
	if _, ok := defaults.Load(r.URL.Path); ok {
		return
	}
	loadMimes([]string{"text/plain"})
	if _, ok := mimes.Load(r.Header.Get("Accept")); ok {
		return
	}
	if h, ok := m.handlers.Load(r.URL.Path); ok {
		h.(http.Handler).ServeHTTP(w, r)
	}
}

// Serve installs its routes, then serves.
func Serve(addr string, names []string) error {
	for _, name := range names {
		routes.Store(name, true)
	}
	if _, ok := routes.Load("/"); !ok {
		return http.ErrNotSupported
	}
	return http.ListenAndServe(addr, newMux(names))
}
