// Package aliases reaches guarded maps by other names.
package aliases

import "sync"

// Networks takes the map under the lock, and uses it without.
type Networks struct {
	mu sync.Mutex
	m  map[string]int
}

// Add copies the header of the map only.
func (n *Networks) Add(id string) {
	n.mu.Lock()
	nets := n.m
	n.mu.Unlock()
	nets[id] = len(id) // want `^error: map Networks\.m (leaves|is written without) Networks\.mu`
}

// Remove writes.
func (n *Networks) Remove(id string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.m, id)
}

// Get reads.
func (n *Networks) Get(id string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.m[id]
}

// Held uses the other name while it holds the lock.
type Held struct {
	mu sync.Mutex
	m  map[string]int
}

// Add is right.
func (h *Held) Add(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	m := h.m
	m[id] = len(id)
}

// Remove is right.
func (h *Held) Remove(id string) {
	h.mu.Lock()
	m := h.m
	delete(m, id)
	h.mu.Unlock()
}

// Early takes the other name before it locks, and uses it after: it is the same map.
func (h *Held) Early(id string) int {
	m := h.m
	h.mu.Lock()
	defer h.mu.Unlock()
	return m[id]
}

// Exposed returns the map.
type Exposed struct {
	mu sync.RWMutex
	m  map[string]int
}

// All hands it out.
func (e *Exposed) All() map[string]int {
	e.mu.RLock()
	defer e.mu.RUnlock()
	return e.m // want `map Exposed\.m leaves Exposed\.mu`
}

// Set writes in place.
func (e *Exposed) Set(k string, v int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.m[k] = v
}

// Sum ranges over what was handed out.
func Sum(e *Exposed) (sum int) {
	for _, v := range e.All() {
		sum += v
	}
	return sum
}

// Copied returns a copy.
type Copied struct {
	mu sync.RWMutex
	m  map[string]int
}

// All hands a copy out.
func (c *Copied) All() map[string]int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	all := make(map[string]int, len(c.m))
	for k, v := range c.m {
		all[k] = v
	}
	return all
}

// Set writes in place.
func (c *Copied) Set(k string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

// SumCopied ranges over the copy.
func SumCopied(c *Copied) (sum int) {
	for _, v := range c.All() {
		sum += v
	}
	return sum
}

// Taken gives its map away and goes on with a new one.
type Taken struct {
	mu sync.Mutex
	m  map[string]int
}

// Add writes in place.
func (t *Taken) Add(k string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.m[k]++
}

// Take is the owner of what it returns.
func (t *Taken) Take() map[string]int {
	t.mu.Lock()
	defer t.mu.Unlock()
	m := t.m
	t.m = make(map[string]int)
	return m
}

// Flush takes, and then needs no lock.
func (t *Taken) Flush(emit func(string, int)) {
	t.mu.Lock()
	batch := t.m
	t.m = map[string]int{}
	t.mu.Unlock()
	for k, n := range batch {
		emit(k, n)
		delete(batch, k)
	}
	for k, n := range t.Take() {
		emit(k, n)
	}
}

// Internal hands the map to its own methods, which hold the lock.
type Internal struct {
	mu   sync.Mutex
	byID map[int]map[string]bool
	all  map[string]bool
}

func (i *Internal) set(id int) map[string]bool {
	if id == 0 {
		return i.all
	}
	return i.byID[id]
}

// Mark holds the lock around the accessor and the write.
func (i *Internal) Mark(id int, name string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.set(id)[name] = true
}

// Marked does too.
func (i *Internal) Marked(id int, name string) bool {
	i.mu.Lock()
	defer i.mu.Unlock()
	return i.set(id)[name]
}

// View hands out its map by an accessor that has no lock; the caller writes.
type View struct {
	mu   sync.Mutex
	tags map[string]string
}

func (v *View) raw() map[string]string { return v.tags }

// Tag holds the lock.
func (v *View) Tag(k, val string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.raw()[k] = val
}

// Get holds the lock.
func (v *View) Get(k string) string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.tags[k]
}

// Untag does not.
func (v *View) Untag(k string) {
	delete(v.raw(), k) // want `map View\.tags (is written without|leaves) View\.mu`
}
