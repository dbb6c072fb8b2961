// Package dotted imports sync's names into the file.
package dotted

import (
	"net/http"
	. "sync"
	"time"
)

var seen Map // want "seen.*never read"

func handle(w http.ResponseWriter, r *http.Request) {
	seen.Store(r.RemoteAddr, time.Now())
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
