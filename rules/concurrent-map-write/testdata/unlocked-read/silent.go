package unlockedread

import (
	"context"
	"sync"
)

// Routes is filled under a lock, and nothing writes to it after; a read in the constructor needs none.
type Routes struct {
	mu sync.RWMutex
	m  map[string]string
}

// NewRoutes reads what it has just made.
func NewRoutes(seed ...string) *Routes {
	r := &Routes{m: map[string]string{}}
	for _, s := range seed {
		if _, dup := r.m[s]; dup {
			continue
		}
		r.m[s] = s
	}
	return r
}

// Lookup is right.
func (r *Routes) Lookup(ctx context.Context, path string) (string, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if ctx.Err() != nil {
		return "", false
	}
	to, ok := r.m[path]
	return to, ok
}

// Add is right.
func (r *Routes) Add(path, to string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[path] = to
}

// Ready compares the map's header, which is set once: no element is looked at.
func (r *Routes) Ready() bool { return r.m != nil }

// Snapshot copies under the lock, and hands out the copy.
func (r *Routes) Snapshot() map[string]string {
	r.mu.RLock()
	defer r.mu.RUnlock()
	out := make(map[string]string, len(r.m))
	for k, v := range r.m {
		out[k] = v
	}
	return out
}

// Each ranges over the copy.
func (r *Routes) Each(f func(path, to string)) {
	for path, to := range r.Snapshot() {
		f(path, to)
	}
}

// Tables is read without a lock, but the lock guards only what is written behind the entries.
type Tables struct {
	mu   sync.Mutex
	rows map[string]*row
}

type row struct{ n int }

// NewTables fills.
func NewTables() *Tables { return &Tables{rows: map[string]*row{"a": {}, "b": {}}} }

// Inc reads the map under the lock, Peek with none: nobody writes to the map.
func (t *Tables) Inc(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows[name].n++
}

// Dec does the same.
func (t *Tables) Dec(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows[name].n--
}

// Has reads.
func (t *Tables) Has(name string) bool { return t.rows[name] != nil }
