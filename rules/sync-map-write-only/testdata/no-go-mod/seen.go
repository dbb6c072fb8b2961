// Package seen has no go.mod.
package seen

import (
	"net/http"
	"sync"
	"time"
)

var seen sync.Map // want "seen.*never read"

func handle(w http.ResponseWriter, r *http.Request) {
	seen.Store(r.RemoteAddr, time.Now())
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
