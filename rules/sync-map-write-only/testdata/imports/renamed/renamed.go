// Package renamed imports sync under another name.
package renamed

import (
	"net/http"
	gosync "sync"
	"time"
)

var seen gosync.Map // want "seen.*never read"

type table = gosync.Map

var rows table // missing "rows.*never read"

func handle(w http.ResponseWriter, r *http.Request) {
	seen.Store(r.RemoteAddr, time.Now())
	rows.Store(r.RemoteAddr, time.Now())
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
