// Package givenback has methods that give a function back.
package givenback

import "sync"

// Lookup is what callers keep.
type Lookup func(name string) int

// Table is locked by all that change it.
type Table struct {
	mu   sync.Mutex
	rows map[string]int
}

// Put locks.
func (t *Table) Put(name string, n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows[name] = n
}

// Drop locks.
func (t *Table) Drop(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.rows, name)
}

// Size locks.
func (t *Table) Size() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.rows)
}

// Lookup gives back what reads with no lock, whenever that is called.
func (t *Table) Lookup() Lookup {
	return Lookup(func(name string) int {
		return t.rows[name] // want `^error: map Table\.rows is read without Table\.mu`
	})
}

// Safe gives back what locks.
func (t *Table) Safe() Lookup {
	return Lookup(func(name string) int {
		t.mu.Lock()
		defer t.mu.Unlock()
		return t.rows[name]
	})
}

// Sum is done with the closure before it gives the lock up.
func (t *Table) Sum(names ...string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	get := Lookup(func(name string) int { return t.rows[name] })
	sum := 0
	for _, name := range names {
		sum += get(name)
	}
	return sum
}
