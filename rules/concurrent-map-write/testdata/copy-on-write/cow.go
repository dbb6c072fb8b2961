// Package copyonwrite replaces maps and never writes them in place.
package copyonwrite

import (
	"maps"
	"net/http"
	"sync"
	"sync/atomic"
)

// Pointer publishes by an atomic pointer.
type Pointer struct {
	mu sync.Mutex
	p  atomic.Pointer[map[string]int]
}

// Get reads with no lock.
func (p *Pointer) Get(key string) int { return (*p.p.Load())[key] }

// Set copies.
func (p *Pointer) Set(key string, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	next := maps.Clone(*p.p.Load())
	next[key] = n
	p.p.Store(&next)
}

// Value publishes by an atomic value.
type Value struct {
	mu sync.Mutex
	v  atomic.Value
}

// Get reads with no lock.
func (v *Value) Get(key string) int {
	m, _ := v.v.Load().(map[string]int)
	return m[key]
}

// Set copies.
func (v *Value) Set(key string, n int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	old, _ := v.v.Load().(map[string]int)
	next := make(map[string]int, len(old)+1)
	for k, n := range old {
		next[k] = n
	}
	next[key] = n
	v.v.Store(next)
}

type snapshot struct{ byName map[string]int }

// Snapshots publishes a struct with a map in it.
type Snapshots struct{ cur atomic.Pointer[snapshot] }

// Reload fills one that nobody has yet.
func (s *Snapshots) Reload(names []string) {
	next := &snapshot{byName: map[string]int{}}
	for i, name := range names {
		next.byName[name] = i
	}
	s.cur.Store(next)
}

// ServeHTTP reads.
func (s *Snapshots) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.cur.Load().byName[r.URL.Path]; !ok {
		http.NotFound(w, r)
	}
}

// InPlace writes what it has published.
type InPlace struct{ cur atomic.Pointer[tables] }

type tables struct{ rows map[string]int }

// ServeHTTP writes in place.
func (s *InPlace) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.cur.Load().rows[r.URL.Path]++ // want `map tables\.rows is written in a handler`
}

// Locked replaces under the lock, and reads the header under it.
type Locked struct {
	mu    sync.RWMutex
	rules map[string]string
}

// Swap replaces.
func (l *Locked) Swap(rules map[string]string) {
	l.mu.Lock()
	l.rules = rules
	l.mu.Unlock()
}

// Match reads what the header was.
func (l *Locked) Match(name string) bool {
	l.mu.RLock()
	rules := l.rules
	l.mu.RUnlock()
	_, ok := rules[name]
	return ok
}

// With copies the map, adds to the copy, and replaces it.
func (l *Locked) With(name, rule string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	next := make(map[string]string, len(l.rules)+1)
	for k, v := range l.rules {
		next[k] = v
	}
	next[name] = rule
	l.rules = next
}

// Swapped is replaced under its lock, and read with none: a race for the header, but no map is written that others read.
type Swapped struct {
	mu   sync.Mutex
	rows map[string]int
}

// Reload replaces.
func (s *Swapped) Reload(rows map[string]int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rows = rows
}

// Reset replaces too.
func (s *Swapped) Reset() {
	s.mu.Lock()
	s.rows = nil
	s.mu.Unlock()
}

// Row reads.
func (s *Swapped) Row(key string) int { return s.rows[key] }

// Mixed is replaced and read by the header, and written in place as well.
type Mixed struct {
	mu   sync.RWMutex
	rows map[string]int
}

// Reload replaces.
func (m *Mixed) Reload(rows map[string]int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rows = rows
}

// Add writes in place.
func (m *Mixed) Add(key string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.rows[key]++
}

// Row copies the header under the lock, and reads after.
func (m *Mixed) Row(key string) int {
	m.mu.RLock()
	rows := m.rows
	m.mu.RUnlock()
	return rows[key] // want `map Mixed\.rows (leaves|is read without) Mixed\.mu`
}
