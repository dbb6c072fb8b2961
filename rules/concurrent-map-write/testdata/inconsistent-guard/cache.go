// Package inconsistentguard has maps that a lock guards nearly everywhere.
package inconsistentguard

import "sync"

// Cache forgets its lock in one of its methods.
type Cache struct {
	mu sync.Mutex
	m  map[string]string
}

// NewCache fills a map that nobody else has yet.
func NewCache(seed map[string]string) *Cache {
	c := &Cache{m: make(map[string]string)}
	for k, v := range seed {
		c.m[k] = v
	}
	return c
}

// Get looks a key up.
func (c *Cache) Get(key string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m[key]
}

// Len counts.
func (c *Cache) Len() int {
	c.mu.Lock()
	n := len(c.m)
	c.mu.Unlock()
	return n
}

// Remove removes.
func (c *Cache) Remove(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.m, key)
}

// Set has no lock.
func (c *Cache) Set(key, value string) {
	c.m[key] = value // want `^error: map Cache\.m is written without Cache\.mu, which is held at 3 of 4 accesses`
}

// LockedCache is Cache after the fix.
type LockedCache struct {
	mu sync.Mutex
	m  map[string]string
}

// NewLockedCache fills a map that nobody else has yet.
func NewLockedCache(seed map[string]string) *LockedCache {
	c := &LockedCache{m: make(map[string]string)}
	for k, v := range seed {
		c.m[k] = v
	}
	return c
}

// Get looks a key up.
func (c *LockedCache) Get(key string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m[key]
}

// Len counts.
func (c *LockedCache) Len() int {
	c.mu.Lock()
	n := len(c.m)
	c.mu.Unlock()
	return n
}

// Remove removes.
func (c *LockedCache) Remove(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.m, key)
}

// Set sets.
func (c *LockedCache) Set(key, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key] = value
}
