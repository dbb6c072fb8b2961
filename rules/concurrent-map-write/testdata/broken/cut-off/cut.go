package cutoff

import "sync"

type cache struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *cache) set(k string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = // want "^note: this cannot be read as Go"
}

func (c *cache) get(k string) int {
	return c.m[
