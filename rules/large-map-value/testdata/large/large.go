// Package large stores values that do not fit into a map's buckets.
package large

import (
	"net/http"
	"sync"
)

type page struct {
	body [2000]byte
	hits int
}

var (
	mu    sync.Mutex
	pages = make(map[string]page) // want "map `pages` allocates 2,048 bytes for each new entry: its values of 2,008 bytes .large.page; keys of 16 bytes. are too large"
)

// ServeHTTP keeps each page that was asked for.
func ServeHTTP(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	p := pages[r.URL.Path]
	p.hits++
	pages[r.URL.Path] = p
}
