// Package calls has maps that live no longer than a call or a request.
package calls

import (
	"net/http"
	"strconv"
	"sync"
	"time"
)

func distinct(words []string) int {
	var seen sync.Map
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			seen.Store(word, true)
		}()
	}
	wg.Wait()
	n := 0
	seen.Range(func(_, _ any) bool {
		n++
		return true
	})
	return n
}

// collector is made anew for each request.
type collector struct {
	mu     sync.Mutex
	parts  sync.Map
	errors sync.Map
}

func (c *collector) add(name string, err error) {
	c.parts.Store(name, time.Now())
	if err != nil {
		c.errors.Store(name, err)
	}
}

func handle(w http.ResponseWriter, r *http.Request) {
	c := &collector{}
	for name := range r.URL.Query() {
		c.add(name, nil)
	}
	w.Header().Set("X-Width", strconv.Itoa(render(r.URL.Query()["name"])))
	w.WriteHeader(http.StatusNoContent)
}

// table is a local's type: it ends with render.
type table struct {
	cells sync.Map
}

func (t *table) set(name string) { t.cells.Store(name, len(name)) }

func render(names []string) int {
	var t table
	for _, name := range names {
		t.set(name)
	}
	n := 0
	t.cells.Range(func(_, value any) bool {
		n += value.(int)
		return true
	})
	return n
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
