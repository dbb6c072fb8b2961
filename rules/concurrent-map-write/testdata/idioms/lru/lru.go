// Package lru is not safe for concurrent use: who uses it locks.
package lru

import "container/list"

// Cache drops what has not been used for longest.
type Cache struct {
	max   int
	order *list.List
	items map[string]*list.Element
}

type entry struct {
	key   string
	value any
}

// New makes.
func New(max int) *Cache {
	return &Cache{max: max, order: list.New(), items: map[string]*list.Element{}}
}

// Add puts one in.
func (c *Cache) Add(key string, value any) {
	if e, ok := c.items[key]; ok {
		c.order.MoveToFront(e)
		e.Value.(*entry).value = value
		return
	}
	c.items[key] = c.order.PushFront(&entry{key, value})
	if c.order.Len() > c.max {
		c.removeOldest()
	}
}

// Get looks one up.
func (c *Cache) Get(key string) (any, bool) {
	e, ok := c.items[key]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry).value, true
}

// Len counts.
func (c *Cache) Len() int { return len(c.items) }

func (c *Cache) removeOldest() {
	if e := c.order.Back(); e != nil {
		c.order.Remove(e)
		delete(c.items, e.Value.(*entry).key)
	}
}
