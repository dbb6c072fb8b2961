// Package shadow uses a package-level name for other things too.
package shadow

import (
	"net/http"
	"sync"
	"time"
)

// A local map of the same name is deleted from; this one is not.
var seen sync.Map // want "seen.*never read"

type store struct{ deleted []any }

func (s *store) Store(_, _ any) {}

func (s *store) Delete(key any) { s.deleted = append(s.deleted, key) }

func handle(w http.ResponseWriter, r *http.Request) {
	seen.Store(r.RemoteAddr, time.Now())
	func() {
		seen := &store{}
		seen.Delete(r.RemoteAddr)
	}()
}

// Here the stores go to a local, and the package's map of this name stays empty.
var quiet sync.Map

func handleQuiet(w http.ResponseWriter, r *http.Request) {
	quiet := &store{}
	quiet.Store(r.RemoteAddr, time.Now())
}

func lookup(key string) bool {
	_, ok := quiet.Load(key)
	return ok
}

// Register installs the handlers.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("/", handle)
	if !lookup("quiet") {
		mux.HandleFunc("/quiet", handleQuiet)
	}
}
