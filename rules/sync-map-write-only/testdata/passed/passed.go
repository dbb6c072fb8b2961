// Package passed gives its maps to functions.
package passed

import (
	"net/http"
	"sync"
	"time"

	"example.com/passed/evict"
)

var (
	filled  sync.Map // want "filled.*never read"
	emptied sync.Map
	watched sync.Map
	boxed   sync.Map
)

func put(m *sync.Map, key string) { m.Store(key, time.Now()) }

func expire(m *sync.Map) {
	m.Range(func(key, value any) bool {
		if time.Since(value.(time.Time)) > time.Hour {
			m.Delete(key)
		}
		return true
	})
}

func handle(w http.ResponseWriter, r *http.Request) {
	put(&filled, r.RemoteAddr)
	put(&emptied, r.RemoteAddr)
	put(&watched, r.RemoteAddr)
	put(&boxed, r.RemoteAddr)
	expire(&emptied)
}

// Register installs the handler.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("/", handle)
	evict.Watch(&watched)
	evict.Any(&boxed)
}
