// Package partgoroutines has goroutines that reach into a part of their object, which others have as well.
package partgoroutines

import "sync"

// Cache has a lock.
type Cache struct {
	mu    sync.Mutex
	items map[string]int
	size  int
}

// Put locks.
func (c *Cache) Put(name string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[name] = n
	c.size++
}

// Worker looks into its cache.
type Worker struct {
	cache *Cache
	names chan string
}

// Start starts its goroutine.
func (w *Worker) Start() { go w.run() }

func (w *Worker) run() {
	for name := range w.names {
		println(w.cache.items[name]) // want `^error: map Cache\.items is read without Cache\.mu, which one other access holds`
	}
}

// Table forgets its lock in what others call.
type Table struct {
	mu   sync.Mutex
	rows map[string]int
	size int
}

// Add does not lock.
func (t *Table) Add(name string) {
	t.rows[name]++ // want `^error: map Table\.rows is written without Table\.mu, which one other access holds`
}

// Sweeper has a goroutine that locks its table.
type Sweeper struct {
	table *Table
	names chan string
}

// Start starts it.
func (s *Sweeper) Start() { go s.run() }

func (s *Sweeper) run() {
	for name := range s.names {
		s.table.mu.Lock()
		delete(s.table.rows, name)
		s.table.size--
		s.table.mu.Unlock()
	}
}
