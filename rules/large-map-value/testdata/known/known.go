// Package known has faults that are not found.
package known

import (
	"net/http"
	"sync"
)

type entry struct {
	a, b, c, d, e string
}

var (
	mu    sync.Mutex
	inner = map[string]map[string]entry{} // missing "`inner`"
)

// cache is generic.
type cache[V any] struct {
	mu      sync.Mutex
	entries map[string]V // missing "`cache.entries`"
}

var shared = cache[entry]{entries: map[string]entry{}}

func (c *cache[V]) put(addr string, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[addr] = v
}

func touch(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	byName, ok := inner[r.URL.Path]
	if !ok {
		byName = map[string]entry{}
		inner[r.URL.Path] = byName
	}
	byName[r.RemoteAddr] = entry{a: r.RemoteAddr}
	shared.put(r.RemoteAddr, entry{})
}

// Serve keeps a map that handlers capture.
func Serve(addr string) error {
	seen := map[string]entry{} // missing "`seen`"
	http.HandleFunc("/", touch)
	http.HandleFunc("/seen", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		seen[r.RemoteAddr] = entry{a: r.RemoteAddr}
	})
	return http.ListenAndServe(addr, nil)
}
