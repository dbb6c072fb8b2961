// Package testdoubles has an index, and what stands in for it in tests.
package testdoubles

import "sync"

// Index is what the program uses.
type Index struct {
	mu   sync.Mutex
	meta map[string]string
}

// Add has the lock.
func (x *Index) Add(name, meta string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.meta[name] = meta
}

// Remove has the lock.
func (x *Index) Remove(name string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.meta, name)
}

// Get forgets it.
func (x *Index) Get(name string) string {
	return x.meta[name] // want "^error: map Index.meta is read without Index.mu, which is held at 2 of 3 accesses"
}

// FakeIndex is what tests use.
type FakeIndex struct {
	mu   sync.Mutex
	meta map[string]string
}

// Add has the lock.
func (x *FakeIndex) Add(name, meta string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.meta[name] = meta
}

// Remove has the lock.
func (x *FakeIndex) Remove(name string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	delete(x.meta, name)
}

// Get forgets it: tests ask when all is done.
func (x *FakeIndex) Get(name string) string {
	return x.meta[name] // want "^low error: map FakeIndex.meta is read without FakeIndex.mu, which is held at 2 of 3 accesses"
}
