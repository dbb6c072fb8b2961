// Package lockhelpers holds its locks in all the ways there are besides a plain pair of Lock and Unlock.
package lockhelpers

import "sync"

// Pair has helper methods for its lock.
type Pair struct {
	mu sync.Mutex
	m  map[string]int
}

func (p *Pair) lock()   { p.mu.Lock() }
func (p *Pair) unlock() { p.mu.Unlock() }

// Set writes.
func (p *Pair) Set(k string, v int) {
	p.lock()
	defer p.unlock()
	p.m[k] = v
}

// Get reads.
func (p *Pair) Get(k string) int {
	p.lock()
	v := p.m[k]
	p.unlock()
	return v
}

// Len reads under the plain lock.
func (p *Pair) Len() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.m)
}

// Slip gives the lock back too early by a helper.
func (p *Pair) Slip(k string) {
	p.lock()
	p.unlock()
	delete(p.m, k) // want `map Pair\.m is written without Pair\.mu`
}

// Deferred has a helper that locks and returns what unlocks.
type Deferred struct {
	mu sync.Mutex
	m  map[string]int
}

func (d *Deferred) lock() func() {
	d.mu.Lock()
	return d.mu.Unlock
}

func (d *Deferred) guard() (unlock func()) {
	d.mu.Lock()
	return func() { d.mu.Unlock() }
}

// Set locks and defers in one line.
func (d *Deferred) Set(k string, v int) {
	defer d.lock()()
	d.m[k] = v
}

// Delete keeps what unlocks.
func (d *Deferred) Delete(k string) {
	unlock := d.guard()
	defer unlock()
	delete(d.m, k)
}

// Get reads.
func (d *Deferred) Get(k string) int {
	d.mu.Lock()
	defer func() { d.mu.Unlock() }()
	return d.m[k]
}

// With has a helper that runs a function under the lock.
type With struct {
	mu sync.Mutex
	m  map[string]int
}

func (w *With) with(f func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f()
}

// Set runs under the lock.
func (w *With) Set(k string, v int) {
	w.with(func() { w.m[k] = v })
}

// Get does too.
func (w *With) Get(k string) (v int) {
	w.with(func() { v = w.m[k] })
	return v
}

// Len locks itself.
func (w *With) Len() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.m)
}

// OnTheSpot locks in closures that are called where they stand.
type OnTheSpot struct {
	mu sync.Mutex
	m  map[string]int
}

// Set locks in the closure, or around it.
func (o *OnTheSpot) Set(k string, v int) int {
	func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.m[k] = v
	}()
	o.mu.Lock()
	n := func() int { return o.m[k] }()
	o.mu.Unlock()
	return n
}

// Each has a local closure that runs under the lock only.
func (o *OnTheSpot) Each(keys []string) (sum int) {
	add := func(k string) {
		sum += o.m[k]
		delete(o.m, k)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, k := range keys {
		add(k)
	}
	return sum
}

// Late writes when the closure that locked has ended.
func (o *OnTheSpot) Late(k string) {
	func() {
		o.mu.Lock()
		defer o.mu.Unlock()
	}()
	o.m[k] = 0 // want `map OnTheSpot\.m is written without OnTheSpot\.mu`
}
