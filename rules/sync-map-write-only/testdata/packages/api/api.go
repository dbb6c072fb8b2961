// Package api stores.
package api

import (
	"net/http"
	"time"

	"example.com/packages/internal/state"
)

func handle(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("id")
	state.Leases.Store(id, time.Now())
	if owner, ok := state.Owners.LoadOrStore(id, r.RemoteAddr); ok {
		_, _ = w.Write([]byte(owner.(string)))
	}
	state.Shared.Rows.Store(id, time.Now())
	state.Shared.Cols.Store(id, time.Now())
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
