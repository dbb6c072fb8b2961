// Package outliving takes a map from its object under the lock, and goes on with it without.
package outliving

import (
	"maps"
	"sync"
)

type conn struct{}

func (*conn) reset() {}

// Client has connections.
type Client struct {
	mu    sync.Mutex
	conns map[*conn]bool
}

// Add stores.
func (c *Client) Add(n *conn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.conns[n] = true
}

// Remove deletes.
func (c *Client) Remove(n *conn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.conns, n)
}

// Reset has only taken the name of the map under the lock.
func (c *Client) Reset() {
	c.mu.Lock()
	conns := c.conns
	c.mu.Unlock()
	for n := range conns { // want `map Client\.conns is read without Client\.mu`
		n.reset()
	}
}

// ResetCopy has a copy of its own.
func (c *Client) ResetCopy() {
	c.mu.Lock()
	conns := maps.Clone(c.conns)
	c.mu.Unlock()
	for n := range conns {
		n.reset()
	}
}

// Close takes the map away.
func (c *Client) Close() {
	c.mu.Lock()
	conns := c.conns
	c.conns = nil
	c.mu.Unlock()
	for n := range conns {
		n.reset()
	}
}
