// Package generic wraps sync.Map in a type with type parameters.
package generic

import (
	"net/http"
	"sync"
	"time"
)

// Map is a sync.Map that knows its types; it can delete.
type Map[K comparable, V any] struct {
	m sync.Map
}

func (m *Map[K, V]) Load(key K) (V, bool) {
	v, ok := m.m.Load(key)
	if !ok {
		var zero V
		return zero, false
	}
	return v.(V), true
}

func (m *Map[K, V]) Store(key K, value V) { m.m.Store(key, value) }

func (m *Map[K, V]) Delete(key K) { m.m.Delete(key) }

// Set is one that cannot.
type Set[K comparable] struct {
	m sync.Map // want "^low warning: .*never removed"
}

func (s *Set[K]) Add(key K) { s.m.Store(key, struct{}{}) }

func (s *Set[K]) Has(key K) bool {
	_, ok := s.m.Load(key)
	return ok
}

var (
	sessions Map[string, time.Time]
	known    Set[string]
)

func handle(w http.ResponseWriter, r *http.Request) {
	sessions.Store(r.RemoteAddr, time.Now())
	defer sessions.Delete(r.RemoteAddr)
	if !known.Has(r.RemoteAddr) {
		known.Add(r.RemoteAddr)
	}
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
