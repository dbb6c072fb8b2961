// Package copiedlocks copies locks, which go vet says as well: so it is not among what has to pass that.
package copiedlocks

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
