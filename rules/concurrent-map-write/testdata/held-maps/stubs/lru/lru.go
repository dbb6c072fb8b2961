// Package lru has the shapes of that package which the case needs.
package lru

// Cache has a lock of its own.
type Cache struct{}

// Get finds.
func (c *Cache) Get(key any) (value any, ok bool) { return nil, false }

// Add stores.
func (c *Cache) Add(key, value any) bool { return false }
