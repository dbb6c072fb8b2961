package valuereceivers

import "sync"

// Basket has its lock in itself: a copy of the basket has another lock, and the same map.
type Basket struct {
	mu    sync.Mutex
	items map[string]int
}

// Put locks the copy that it is called on.
func (b Basket) Put(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.items[name]++ // want "^error: map Basket.items is written under a copy of Basket.mu, in Basket.Put: the receiver is a value"
}

// Count locks a copy, too.
func (b Basket) Count(name string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.items[name]
}

// Crate is copied as well, but all copies point to one lock.
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
