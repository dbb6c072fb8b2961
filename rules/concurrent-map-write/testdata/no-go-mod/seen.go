// Package seen has no go.mod.
package seen

import (
	"net/http"
	"time"
)

var seen = map[string]time.Time{}

func handle(w http.ResponseWriter, r *http.Request) {
	seen[r.RemoteAddr] = time.Now() // want `^error: map seen is written`
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
