// Package embedded embeds its maps: their methods are promoted.
package embedded

import (
	"net/http"
	"sync"
	"time"
)

type visitors struct {
	sync.Map // want "never read"
	started  time.Time
}

type clients struct {
	sync.Map
	started time.Time
}

type peers struct {
	*sync.Map // want "never removed"
}

var (
	allVisitors = visitors{started: time.Now()}
	allClients  = &clients{started: time.Now()}
	allPeers    = peers{new(sync.Map)}
)

func handle(w http.ResponseWriter, r *http.Request) {
	allVisitors.Store(r.RemoteAddr, time.Now())
	allClients.Store(r.RemoteAddr, time.Now())
	defer allClients.Delete(r.RemoteAddr)
	if _, ok := allPeers.Load(r.RemoteAddr); !ok {
		allPeers.Map.Store(r.RemoteAddr, time.Now())
	}
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
