// Package taken has lamps that each request takes out of a table.
package taken

import (
	"net/http"
	"sync"
)

// Lamps gives each lamp to one at a time.
type Lamps struct {
	mu     sync.Mutex
	byName map[string]*lamp
}

type lamp struct{ hours map[string]int }

func newLamp() *lamp { return &lamp{hours: map[string]int{}} }

// take gives a new one where there is none, and keeps none.
func (ls *Lamps) take(name string) *lamp {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	if one, ok := ls.byName[name]; ok {
		delete(ls.byName, name)
		return one
	}
	return newLamp()
}

// ServeHTTP has the lamp alone.
func (ls *Lamps) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	ls.take(r.Host).hours[r.URL.Path]++
}
