// Package once fills maps one time, whoever comes first.
package once

import (
	"net/http"
	"sync"
)

var (
	tableOnce sync.Once
	table     map[string]int
)

func load() {
	table = make(map[string]int)
	table["a"] = 1
	table["b"] = 2
}

// Lookup fills the table the first time.
func Lookup(key string) int {
	tableOnce.Do(load)
	return table[key]
}

// Types has the once in its type.
type Types struct {
	once sync.Once
	m    map[string]string
}

func (t *Types) init() {
	t.once.Do(func() {
		t.m = map[string]string{}
		for _, ext := range []string{"html", "css"} {
			t.m[ext] = "text/" + ext
		}
	})
}

// ServeHTTP reads.
func (t *Types) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	t.init()
	w.Header().Set("Content-Type", t.m[r.URL.Path])
}

var zones = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	for i, name := range []string{"utc", "cet"} {
		m[name] = i
	}
	return m
})

// Zone reads.
func Zone(w http.ResponseWriter, r *http.Request) {
	if zones()[r.URL.Path] == 0 {
		http.NotFound(w, r)
	}
}

// Late writes after the once as well.
type Late struct {
	once sync.Once
	m    map[string]int
}

// ServeHTTP makes the map once, and writes each time.
func (l *Late) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	l.once.Do(func() { l.m = map[string]int{} })
	l.m[r.URL.Path]++ // want `map Late\.m is written in a handler`
}

// PerKey has a once in each entry; the map itself has a lock.
type PerKey struct {
	mu sync.Mutex
	m  map[string]*entry
}

type entry struct {
	once sync.Once
	vals map[string]int
}

// Get fills the entry's map once.
func (p *PerKey) Get(key string) map[string]int {
	p.mu.Lock()
	e, ok := p.m[key]
	if !ok {
		e = &entry{}
		p.m[key] = e
	}
	p.mu.Unlock()
	e.once.Do(func() {
		e.vals = map[string]int{}
		e.vals[key] = len(key)
	})
	return e.vals
}

// Warm starts goroutines that all come to the same once.
func Warm(p *PerKey, t *Types, keys []string) {
	for _, key := range keys {
		go p.Get(key)
		go t.init()
		go Lookup(key)
	}
}
