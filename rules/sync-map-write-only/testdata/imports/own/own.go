// Package own uses the module's own sync package, and a Map of its own.
package own

import (
	"net/http"
	"time"

	"example.com/imports/sync"
)

// Map is no sync.Map either.
type Map struct{ last any }

// Store keeps the last value.
func (m *Map) Store(_, value any) { m.last = value }

var (
	seen  sync.Map
	known Map
)

func handle(w http.ResponseWriter, r *http.Request) {
	seen.Store(r.RemoteAddr, time.Now())
	known.Store(r.RemoteAddr, time.Now())
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
