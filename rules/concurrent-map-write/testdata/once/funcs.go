package once

import (
	"net/http"
	"sync"
	"sync/atomic"
)

var ports map[string]int

var loadPorts = sync.OnceFunc(func() {
	ports = map[string]int{}
	ports["http"] = 80
	for _, name := range []string{"ssh", "dns"} {
		ports[name] = len(name)
	}
})

// Port reads what is loaded once.
func Port(w http.ResponseWriter, r *http.Request) {
	loadPorts()
	if ports[r.URL.Path] == 0 {
		http.NotFound(w, r)
	}
}

var hosts = sync.OnceValues(func() (map[string]int, error) {
	m := map[string]int{}
	m["localhost"] = 1
	return m, nil
})

// Host reads what is loaded once.
func Host(w http.ResponseWriter, r *http.Request) {
	m, err := hosts()
	if err != nil || m[r.URL.Path] == 0 {
		http.NotFound(w, r)
	}
}

// Grown writes to what a once has made.
type Grown struct {
	load func() map[string]int
	seen map[string]int
}

// NewGrown makes.
func NewGrown() *Grown {
	g := &Grown{seen: map[string]int{}}
	g.load = sync.OnceValue(func() map[string]int {
		g.seen["loaded"] = 1
		return g.seen
	})
	return g
}

// ServeHTTP writes each time.
func (g *Grown) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	g.seen[r.URL.Path]++ // want `map Grown\.seen is written in a handler`
	_ = g.load()
}

// Flagged loads once, by a flag with a lock.
type Flagged struct {
	mu     sync.Mutex
	loaded atomic.Bool
	m      map[string]int
}

// ServeHTTP reads when the flag says that nobody writes any more.
func (f *Flagged) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !f.loaded.Load() {
		f.load()
	}
	if f.m[r.URL.Path] == 0 {
		http.NotFound(w, r)
	}
}

func (f *Flagged) load() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.loaded.Load() {
		return
	}
	f.m = map[string]int{}
	f.m["a"] = 1
	f.loaded.Store(true)
}

// Method has its once called with a method value, in each of its methods.
type Method struct {
	once sync.Once
	m    map[string]int
}

func (m *Method) fill() {
	m.m = make(map[string]int)
	m.m["a"] = 1
}

// Get fills first.
func (m *Method) Get(k string) int {
	m.once.Do(m.fill)
	return m.m[k]
}

// Len fills first.
func (m *Method) Len() int {
	m.once.Do(m.fill)
	return len(m.m)
}

// GetAll does so in goroutines.
func (m *Method) GetAll(keys []string) {
	for _, k := range keys {
		go m.Get(k)
	}
}
