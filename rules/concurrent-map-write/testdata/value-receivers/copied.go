package valuereceivers

import "sync"

// Crate is copied, but all copies point to one lock.
type Crate struct {
	mu    *sync.Mutex
	items map[string]int
}

// Put locks for all copies.
func (c Crate) Put(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[name]++
}

// Count locks for all copies.
func (c Crate) Count(name string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.items[name]
}

// Chest is never copied.
type Chest struct {
	mu    sync.Mutex
	items map[string]int
}

// Put locks the chest itself.
func (c *Chest) Put(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.items[name]++
}

// Count locks the chest itself.
func (c *Chest) Count(name string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.items[name]
}

// Trunk is copied, and points to what has the lock.
type Trunk struct {
	shared *lid
	items  map[string]int
}

// lid has the lock.
type lid struct{ mu sync.Mutex }

// Put locks what all copies lead to.
func (t Trunk) Put(name string) {
	t.shared.mu.Lock()
	defer t.shared.mu.Unlock()
	t.items[name]++
}

// Count locks what all copies lead to.
func (t Trunk) Count(name string) int {
	t.shared.mu.Lock()
	defer t.shared.mu.Unlock()
	return t.items[name]
}
