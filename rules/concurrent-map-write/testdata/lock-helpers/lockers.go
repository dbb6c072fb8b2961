package lockhelpers

import "sync"

// Embedded has the lock's methods as its own.
type Embedded struct {
	sync.Mutex
	m map[string]int
}

// Set writes.
func (e *Embedded) Set(k string, v int) {
	e.Lock()
	defer e.Unlock()
	e.m[k] = v
}

// Get names the embedded field.
func (e *Embedded) Get(k string) int {
	e.Mutex.Lock()
	defer e.Mutex.Unlock()
	return e.m[k]
}

// UseEmbedded locks from outside.
func UseEmbedded(e *Embedded) {
	e.Lock()
	delete(e.m, "a")
	e.Unlock()
}

// Pointer has its lock behind a pointer.
type Pointer struct {
	*sync.RWMutex
	m map[string]int
}

// Set writes.
func (p Pointer) Set(k string, v int) {
	p.Lock()
	defer p.Unlock()
	p.m[k] = v
}

// Get reads.
func (p Pointer) Get(k string) int {
	p.RLock()
	defer p.RUnlock()
	return p.m[k]
}

// Locker has a lock of any kind.
type Locker struct {
	l sync.Locker
	m map[string]int
}

// Set writes.
func (l *Locker) Set(k string, v int) {
	l.l.Lock()
	defer l.l.Unlock()
	l.m[k] = v
}

// Get reads.
func (l *Locker) Get(k string) int {
	l.l.Lock()
	defer l.l.Unlock()
	return l.m[k]
}

// Forgets writes without.
func (l *Locker) Forgets(k string) {
	delete(l.m, k) // want `map Locker\.m is written without Locker\.l`
}

// Cond has its lock in the condition.
type Cond struct {
	cond *sync.Cond
	m    map[string]int
}

// NewCond makes.
func NewCond() *Cond { return &Cond{cond: sync.NewCond(&sync.Mutex{}), m: map[string]int{}} }

// Wait reads.
func (c *Cond) Wait(k string) int {
	c.cond.L.Lock()
	defer c.cond.L.Unlock()
	for c.m[k] == 0 {
		c.cond.Wait()
	}
	return c.m[k]
}

// Set writes.
func (c *Cond) Set(k string, v int) {
	c.cond.L.Lock()
	c.m[k] = v
	c.cond.L.Unlock()
	c.cond.Broadcast()
}

// Alias takes a pointer to the lock, and one to the object.
type Alias struct {
	mu sync.Mutex
	m  map[string]int
}

// Set writes.
func (a *Alias) Set(k string, v int) {
	mu := &a.mu
	mu.Lock()
	defer mu.Unlock()
	a.m[k] = v
}

// Get reads by another name of the object.
func (a *Alias) Get(k string) int {
	self := a
	self.mu.Lock()
	defer self.mu.Unlock()
	return a.m[k]
}

// Outer holds the lock of what it is part of.
type Outer struct {
	mu    sync.Mutex
	inner struct {
		m map[string]int
	}
}

// Set writes.
func (o *Outer) Set(k string, v int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	in := &o.inner
	in.m[k] = v
}

// Get reads.
func (o *Outer) Get(k string) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.inner.m[k]
}
