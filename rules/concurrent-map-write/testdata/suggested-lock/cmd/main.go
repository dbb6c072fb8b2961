// Command cmd counts visits; nobody outside it can take the lock that is embedded.
package main

import (
	"fmt"
	"net/http"
	"sync"
)

// Hits is guarded by the mutex that it embeds.
type Hits struct {
	sync.RWMutex
	byPath map[string]int
}

// Reset is right.
func (h *Hits) Reset(path string) {
	h.Lock()
	defer h.Unlock()
	delete(h.byPath, path)
}

// Of is right.
func (h *Hits) Of(path string) int {
	h.RLock()
	defer h.RUnlock()
	return h.byPath[path]
}

func (h *Hits) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	h.byPath[r.URL.Path]++ // want `map Hits\.byPath is written without Hits\.RWMutex`
}

// Admin looks at the counts of others.
type Admin struct{ hits *Hits }

func (a *Admin) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, a.hits.Of(r.URL.Path))
	a.hits.Reset(r.URL.Path)
}

func main() {
	hits := &Hits{byPath: map[string]int{}}
	http.Handle("/", hits)
	http.Handle("/admin/", &Admin{hits})
	fmt.Println(http.ListenAndServe(":8080", nil))
}
