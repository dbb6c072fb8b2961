// Package embedded has maps and locks that come by embedding.
package embedded

import "sync"

// Base has the map and the lock.
type Base struct {
	mu   sync.Mutex
	tags map[string]string
}

// Tag writes.
func (b *Base) Tag(k, v string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tags[k] = v
}

// TagOf reads.
func (b *Base) TagOf(k string) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.tags[k]
}

// Device has them by embedding.
type Device struct {
	Base
	name string
}

// Untag writes to the promoted field under the promoted lock.
func (d *Device) Untag(k string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.tags, k)
}

// Tags names the embedded struct.
func (d *Device) Tags() int {
	d.Base.mu.Lock()
	defer d.Base.mu.Unlock()
	return len(d.Base.tags)
}

// Sensor has a base of its own kind.
type Sensor struct {
	*core
	unit string
}

type core struct {
	sync.RWMutex
	vals map[string]int
}

// Set writes.
func (c *core) Set(k string, v int) {
	c.Lock()
	defer c.Unlock()
	c.vals[k] = v
}

// Get reads by the promoted lock.
func (s *Sensor) Get(k string) int {
	s.RLock()
	defer s.RUnlock()
	return s.vals[k]
}

// Drop forgets.
func (s *Sensor) Drop(k string) {
	delete(s.vals, k) // want `map (core|Sensor)\.vals is written without (core|Sensor)`
}

// Outer has a lock, and embeds a part that has one of the same name.
type Outer struct {
	part
	mu sync.Mutex
}

type part struct {
	mu   sync.Mutex
	rows map[int]string
}

func (p *part) put(i int, s string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rows[i] = s
}

func (p *part) get(i int) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.rows[i]
}

// Remove takes the outer lock, which hides the inner.
func (o *Outer) Remove(i int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.rows, i) // want `map (part|Outer)\.rows is written`
}

// Use uses.
func (o *Outer) Use() string {
	o.put(1, "a")
	return o.get(1)
}
