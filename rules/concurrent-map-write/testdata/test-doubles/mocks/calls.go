// Package mocks is for tests, by its name.
package mocks

import "sync"

// Calls counts what tests call.
type Calls struct {
	mu     sync.Mutex
	byName map[string]int
}

// Note has the lock.
func (c *Calls) Note(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.byName[name]++
}

// Reset has the lock.
func (c *Calls) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.byName)
}

// Of forgets it.
func (c *Calls) Of(name string) int {
	return c.byName[name] // want "^low error: map Calls.byName is read without Calls.mu, which is held at 2 of 3 accesses"
}
