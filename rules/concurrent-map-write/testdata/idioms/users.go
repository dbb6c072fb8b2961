// Package idioms has what services are made of, all of it right.
package idioms

import (
	"net/http"
	"sync"

	"example.com/idioms/lru"
)

// Pages guards a cache that has no lock.
type Pages struct {
	mu    sync.Mutex
	cache *lru.Cache
}

// NewPages makes.
func NewPages() *Pages { return &Pages{cache: lru.New(100)} }

// ServeHTTP locks around each use.
func (p *Pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	v, ok := p.cache.Get(r.URL.Path)
	p.mu.Unlock()
	if !ok {
		v = []byte("page " + r.URL.Path)
		p.mu.Lock()
		p.cache.Add(r.URL.Path, v)
		p.mu.Unlock()
	}
	_, _ = w.Write(v.([]byte))
}

// Render has a cache for one call.
func Render(names []string) int {
	c := lru.New(10)
	for _, name := range names {
		if _, ok := c.Get(name); !ok {
			c.Add(name, name)
		}
	}
	return c.Len()
}

// store has its lock taken by what its handlers are wrapped in.
type store struct {
	mu   sync.Mutex
	rows map[string]string
}

func (s *store) locked(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		h(w, r)
	}
}

func (s *store) put(w http.ResponseWriter, r *http.Request) {
	s.rows[r.URL.Path] = r.URL.RawQuery
	w.WriteHeader(http.StatusNoContent)
}

func (s *store) get(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(s.rows[r.URL.Path]))
}

// Store installs the handlers, each under the lock.
func Store(mux *http.ServeMux) {
	s := &store{rows: map[string]string{}}
	mux.HandleFunc("/put", s.locked(s.put))
	mux.HandleFunc("/get", s.locked(s.get))
}

// machine calls its steps from a table, under the lock.
type machine struct {
	mu    sync.Mutex
	steps map[string]func(string)
	vars  map[string]string
}

// NewMachine fills the table.
func NewMachine() *machine {
	m := &machine{vars: map[string]string{}}
	m.steps = map[string]func(string){"set": m.set, "drop": m.drop}
	return m
}

func (m *machine) set(name string)  { m.vars[name] = name }
func (m *machine) drop(name string) { delete(m.vars, name) }

// Do locks.
func (m *machine) Do(step, name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if f := m.steps[step]; f != nil {
		f(name)
	}
}

// Var locks.
func (m *machine) Var(name string) string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.vars[name]
}
