package lockhelpers

import "sync"

// Callers has helpers whose callers hold the lock.
type Callers struct {
	mu sync.Mutex
	m  map[string]int
	n  map[string]int
}

// Set holds it.
func (c *Callers) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.put(k, v)
}

// Swap holds it too.
func (c *Callers) Swap(a, b string) {
	c.mu.Lock()
	va, vb := c.m[a], c.m[b]
	c.put(a, vb)
	c.put(b, va)
	c.mu.Unlock()
}

func (c *Callers) put(k string, v int) {
	c.evict()
	c.m[k] = v
}

func (c *Callers) evict() {
	for k := range c.m {
		if len(c.m) < 10 {
			break
		}
		delete(c.m, k)
	}
}

// Inc holds it.
func (c *Callers) Inc(k string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.inc(k)
}

// Add does not.
func (c *Callers) Add(k string) { c.inc(k) }

// Count holds it.
func (c *Callers) Count(k string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n[k]
}

// Reset holds it.
func (c *Callers) Reset() {
	c.mu.Lock()
	clear(c.n)
	c.mu.Unlock()
}

// inc has a caller that forgets.
func (c *Callers) inc(k string) {
	c.n[k]++ // want `map Callers\.n is written without Callers\.mu`
}

// Named has methods whose names say that the lock is held.
type Named struct {
	mu sync.Mutex
	m  map[string]int
	q  map[string]int
}

func (n *Named) setLocked(k string, v int) { n.m[k] = v }

// SizeLocked is for callers elsewhere.
func (n *Named) SizeLocked() int { return len(n.m) }

// Set holds it.
func (n *Named) Set(k string, v int) {
	n.mu.Lock()
	n.setLocked(k, v)
	n.mu.Unlock()
}

// Get reads.
func (n *Named) Get(k string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.m[k]
}

// dropLocked is called by one that does not hold it.
func (n *Named) dropLocked(k string) {
	delete(n.q, k) // want `map Named\.q is written without Named\.mu`
}

// Drop forgets.
func (n *Named) Drop(k string) { n.dropLocked(k) }

// Push writes.
func (n *Named) Push(k string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.q[k]++
}

// Pop writes.
func (n *Named) Pop(k string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.q[k]--
}

// Chain calls itself and others, all below one lock.
type Chain struct {
	mu   sync.Mutex
	deps map[string][]string
	done map[string]bool
}

// Resolve holds the lock for all that follows.
func (c *Chain) Resolve(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.resolve(name)
}

func (c *Chain) resolve(name string) {
	if c.done[name] {
		return
	}
	c.done[name] = true
	for _, dep := range c.deps[name] {
		c.resolve(dep)
	}
}

// Done reads.
func (c *Chain) Done(name string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.done[name]
}

// Add writes.
func (c *Chain) Add(name string, deps ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.deps[name] = deps
}
