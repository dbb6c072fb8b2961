package once

import "sync"

// Conn is closed once, while others still open streams.
type Conn struct {
	closing sync.Once
	mu      sync.Mutex
	streams map[int]chan struct{}
}

// Open locks.
func (c *Conn) Open(id int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.streams[id] = make(chan struct{})
}

// Drop locks.
func (c *Conn) Drop(id int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.streams, id)
}

// Close forgets the lock: that it is done once keeps no others out.
func (c *Conn) Close() {
	c.closing.Do(func() {
		for _, s := range c.streams { // want "map Conn.streams is read without Conn.mu"
			close(s)
		}
	})
}
