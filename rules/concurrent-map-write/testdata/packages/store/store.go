// Package store keeps things in memory, far from who asks for them.
package store

import "sync"

// Carts are by user.
type Carts struct{ items map[string][]string }

// NewCarts makes them.
func NewCarts() *Carts { return &Carts{items: map[string][]string{}} }

// Put adds an item, with no lock.
func (c *Carts) Put(user, item string) int {
	c.items[user] = append(c.items[user], item) // want "^error: map Carts.items is written in a handler, Front.cart, which runs beside itself"
	return len(c.items[user])
}

// Bills are counted by user.
type Bills struct {
	mu     sync.Mutex
	counts map[string]int
}

// NewBills makes them.
func NewBills() *Bills { return &Bills{counts: map[string]int{}} }

// Put adds one, under the lock.
func (b *Bills) Put(user string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.counts[user]++
	return b.counts[user]
}
