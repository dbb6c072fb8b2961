// Package listed calls functions that stand in a literal of several.
package listed

import (
	"net/http"
	"sync"
)

// Event is what happens.
type Event struct{ kind, name string }

// Monitor handles events in a goroutine of its own.
type Monitor struct {
	mu     sync.Mutex
	events chan Event
	sent   map[string]int
	lost   map[string]int
}

// Start starts it.
func (m *Monitor) Start() {
	go m.run()
}

func (m *Monitor) run() {
	handlers := map[string]func(Event){
		"sent": m.onSent,
		"lost": m.onLost,
	}
	for e := range m.events {
		if handler, ok := handlers[e.kind]; ok {
			handler(e)
		}
	}
}

func (m *Monitor) onSent(e Event) {
	delete(m.sent, e.name) // want "^error: map Monitor.sent is written in a goroutine that Monitor.Start starts, and written in Monitor.Add"
}

func (m *Monitor) onLost(e Event) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.lost[e.name]++
}

// Add writes while the goroutine runs.
func (m *Monitor) Add(name string) { m.sent[name]++ }

// Lost holds the lock.
func (m *Monitor) Lost(name string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.lost[name]
}

// Steps runs its functions one after the other, in the goroutine of whoever calls it.
type Steps struct{ done map[string]int }

// Run makes its own.
func Run(names []string) int {
	s := &Steps{done: map[string]int{}}
	for _, step := range []func(string){s.first, s.second} {
		for _, name := range names {
			step(name)
		}
	}
	return len(s.done)
}

func (s *Steps) first(name string)  { s.done[name]++ }
func (s *Steps) second(name string) { s.done[name]-- }

// Locked registers its handlers by a table, each in a wrapper that holds the lock.
type Locked struct {
	mu    sync.Mutex
	mux   *http.ServeMux
	items map[string]string
}

// NewLocked does.
func NewLocked() *Locked {
	l := &Locked{mux: http.NewServeMux(), items: map[string]string{}}
	handlers := []struct {
		path string
		run  http.HandlerFunc
	}{
		{"/put", l.put},
		{"/get", l.get},
	}
	for i := range handlers {
		h := handlers[i]
		l.handle(h.path, h.run)
	}
	return l
}

func (l *Locked) handle(path string, f func(http.ResponseWriter, *http.Request)) {
	l.mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
		l.mu.Lock()
		defer l.mu.Unlock()
		f(w, r)
	})
}

func (l *Locked) put(_ http.ResponseWriter, r *http.Request) { l.items[r.URL.Path] = r.Method }

func (l *Locked) get(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(l.items[r.URL.Path]))
}

// Counted does so with no lock, and counts in functions that are no handlers by what they are given.
type Counted struct {
	mux   *http.ServeMux
	items map[string]int
}

type route struct {
	path string
	run  func(path string)
}

// NewCounted does.
func NewCounted() *Counted {
	c := &Counted{mux: http.NewServeMux(), items: map[string]int{}}
	routes := []route{{"/add", c.add}, {"/forget", c.forget}}
	for _, r := range routes {
		c.handle(r.path, r.run)
	}
	return c
}

func (c *Counted) handle(path string, f func(string)) {
	c.mux.HandleFunc(path, func(_ http.ResponseWriter, r *http.Request) { f(r.URL.Path) })
}

func (c *Counted) add(path string) { c.items[path]++ } // want `map Counted\.items is written in a handler`

func (c *Counted) forget(path string) { delete(c.items, path) }
