// Package mapsofmaps has maps in maps: which of them is written is what counts.
package mapsofmaps

import (
	"net/http"
	"sync"
)

// Rooms guards both levels by one lock.
type Rooms struct {
	mu sync.Mutex
	m  map[string]map[string]bool
}

// Join writes both.
func (r *Rooms) Join(room, who string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	members, ok := r.m[room]
	if !ok {
		members = map[string]bool{}
		r.m[room] = members
	}
	members[who] = true
}

// Leave writes both.
func (r *Rooms) Leave(room, who string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.m[room], who)
	if len(r.m[room]) == 0 {
		delete(r.m, room)
	}
}

// Count reads both.
func (r *Rooms) Count() (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, members := range r.m {
		n += len(members)
	}
	return n
}

// Teams takes the inner map out under the lock, and writes it without.
type Teams struct {
	mu sync.Mutex
	m  map[string]map[string]bool
}

// Join lets go too early.
func (t *Teams) Join(team, who string) {
	t.mu.Lock()
	members := t.m[team]
	if members == nil {
		members = map[string]bool{}
		t.m[team] = members
	}
	t.mu.Unlock()
	members[who] = true // want `map Teams\.m`
}

// Leave is right.
func (t *Teams) Leave(team, who string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.m[team], who)
}

// Has is right.
func (t *Teams) Has(team, who string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.m[team][who]
}

// Groups has no lock where the inner map is written in one expression.
type Groups struct {
	mu sync.Mutex
	m  map[string]map[string]int
}

// Inc forgets the lock.
func (g *Groups) Inc(group, who string) {
	g.m[group][who]++ // want `map Groups\.m is (written|read) without Groups\.mu`
}

// Add is right.
func (g *Groups) Add(group string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.m[group] == nil {
		g.m[group] = map[string]int{}
	}
	g.m[group]["all"]++
}

// Get is right.
func (g *Groups) Get(group, who string) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.m[group][who]
}

var tree = map[string]map[string]int{"a": {}, "b": {}}

func handle(w http.ResponseWriter, r *http.Request) {
	tree["a"][r.URL.Path]++ // want `map tree`
	w.WriteHeader(http.StatusNoContent)
}

// Parts gives each goroutine the inner map of its key; the outer map is filled before.
func Parts(groups map[string][]string) map[string]map[string]int {
	parts := make(map[string]map[string]int, len(groups))
	for name := range groups {
		parts[name] = map[string]int{}
	}
	var wg sync.WaitGroup
	for name, words := range groups {
		part := parts[name]
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, word := range words {
				part[word]++
			}
		}()
	}
	wg.Wait()
	return parts
}

type bucket struct {
	mu   sync.Mutex
	hits map[string]int
}

// Buckets has a lock for the outer map, and one in each entry.
type Buckets struct {
	mu sync.RWMutex
	m  map[string]*bucket
}

// Hit takes both, one after the other.
func (b *Buckets) Hit(name, key string) {
	b.mu.RLock()
	e := b.m[name]
	b.mu.RUnlock()
	if e == nil {
		b.mu.Lock()
		if e = b.m[name]; e == nil {
			e = &bucket{hits: map[string]int{}}
			b.m[name] = e
		}
		b.mu.Unlock()
	}
	e.mu.Lock()
	e.hits[key]++
	e.mu.Unlock()
}

// Hits reads.
func (b *Buckets) Hits(name, key string) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	e := b.m[name]
	if e == nil {
		return 0
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.hits[key]
}

// Register installs the handler.
func Register() { http.HandleFunc("/", handle) }
