// Package readlock writes under locks that others may hold at the same time.
package readlock

import (
	"sync"
	"time"
)

// Cache drops what is too old while it only holds the read lock.
type Cache struct {
	mu sync.RWMutex
	m  map[string]time.Time
}

// Fresh writes under the read lock.
func (c *Cache) Fresh(key string) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	t, ok := c.m[key]
	if ok && time.Since(t) > time.Hour {
		delete(c.m, key) // want `^error: map Cache\.m is written under a read lock of Cache\.mu`
		return false
	}
	return ok
}

// Touch writes.
func (c *Cache) Touch(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key] = time.Now()
}

// Upgraded is Cache after the fix.
type Upgraded struct {
	mu sync.RWMutex
	m  map[string]time.Time
}

// Fresh gives the read lock back before it takes the other.
func (c *Upgraded) Fresh(key string) bool {
	c.mu.RLock()
	t, ok := c.m[key]
	c.mu.RUnlock()
	if ok && time.Since(t) > time.Hour {
		c.mu.Lock()
		delete(c.m, key)
		c.mu.Unlock()
		return false
	}
	return ok
}

// Touch writes.
func (c *Upgraded) Touch(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key] = time.Now()
}

// Lazy fills under the read lock, everywhere.
type Lazy struct {
	sync.RWMutex
	sizes map[string]int
}

// Size writes under the embedded read lock.
func (l *Lazy) Size(name string) int {
	l.RLock()
	defer l.RUnlock()
	n, ok := l.sizes[name]
	if !ok {
		n = len(name)
		l.sizes[name] = n // want `map Lazy\.sizes is written under a read lock of Lazy`
	}
	return n
}

// Known reads.
func (l *Lazy) Known(name string) bool {
	l.RLock()
	defer l.RUnlock()
	_, ok := l.sizes[name]
	return ok
}

// Visits counts through a helper, whose callers hold the read lock.
type Visits struct {
	mu sync.RWMutex
	n  map[string]int
}

// Page holds the read lock.
func (v *Visits) Page(path string) int {
	v.mu.RLock()
	defer v.mu.RUnlock()
	v.count(path)
	return v.n[path]
}

func (v *Visits) count(path string) {
	v.n[path]++ // want `map Visits\.n is written under a read lock of Visits\.mu`
}

// Reset writes.
func (v *Visits) Reset() {
	v.mu.Lock()
	defer v.mu.Unlock()
	clear(v.n)
}

// Reader locks by way of RLocker.
type Reader struct {
	mu sync.RWMutex
	m  map[int]int
}

// Next writes under what RLocker gives.
func (r *Reader) Next(k int) int {
	l := r.mu.RLocker()
	l.Lock()
	defer l.Unlock()
	r.m[k]++ // want `map Reader\.m is written`
	return r.m[k]
}

// Set writes.
func (r *Reader) Set(k, v int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[k] = v
}

// Entry writes what is behind the entry under the read lock: of the map it is a read.
type Entry struct {
	mu sync.RWMutex
	m  map[string]*counter
}

type counter struct {
	mu sync.Mutex
	n  int
}

// Inc reads the map.
func (e *Entry) Inc(key string) {
	e.mu.RLock()
	defer e.mu.RUnlock()
	if c := e.m[key]; c != nil {
		c.mu.Lock()
		c.n++
		c.mu.Unlock()
	}
}

// Add writes the map.
func (e *Entry) Add(key string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.m[key] = &counter{}
}

// Copy writes, under the read lock, a map of its own.
func (e *Entry) Copy() map[string]int {
	e.mu.RLock()
	defer e.mu.RUnlock()
	out := map[string]int{}
	for k, c := range e.m {
		out[k] = c.n
	}
	return out
}
