// Package wronglock holds a lock, but another one than the rest.
package wronglock

import (
	"bytes"
	"sync"
)

// Owner guards its map.
type Owner struct {
	mu     sync.RWMutex
	stamps map[string]int64
}

// Set writes.
func (o *Owner) Set(name string, at int64) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.stamps[name] = at
}

// Drop writes.
func (o *Owner) Drop(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.stamps, name)
}

// Collector has a lock of its own.
type Collector struct {
	mu     sync.Mutex
	owners []*Owner
}

// Collect holds the collector's lock while it reads the owners' maps.
func (c *Collector) Collect(emit func(string, int64)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, o := range c.owners {
		for name, at := range o.stamps { // want `^error: map Owner\.stamps is read`
			emit(name, at)
		}
	}
}

// Right is Owner after the fix.
type Right struct {
	mu     sync.RWMutex
	stamps map[string]int64
}

// Set writes.
func (r *Right) Set(name string, at int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stamps[name] = at
}

// RightCollector takes both.
type RightCollector struct {
	mu    sync.Mutex
	right []*Right
}

// Collect holds the owner's lock too.
func (c *RightCollector) Collect(emit func(string, int64)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, r := range c.right {
		r.mu.RLock()
		for name, at := range r.stamps {
			emit(name, at)
		}
		r.mu.RUnlock()
	}
}

// Pipe locks itself, while the map belongs to the package: two pipes do not keep each other out.
type Pipe struct {
	mu  sync.Mutex
	buf *bytes.Buffer
}

var buffers = map[int]*sync.Pool{}

// Write fills the package's map under the lock of the pipe.
func (p *Pipe) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.buf = take(len(b))
	return p.buf.Write(b)
}

func take(size int) *bytes.Buffer {
	pool, ok := buffers[size]
	if !ok {
		pool = &sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, size)) }}
		buffers[size] = pool // want `map buffers is (written|filled lazily)`
	}
	return pool.Get().(*bytes.Buffer)
}

// Pair has two locks and two maps; once they are mixed up.
type Pair struct {
	inMu  sync.Mutex
	in    map[string]int
	outMu sync.Mutex
	out   map[string]int
}

// In writes.
func (p *Pair) In(key string) {
	p.inMu.Lock()
	defer p.inMu.Unlock()
	p.in[key]++
}

// Out writes.
func (p *Pair) Out(key string) {
	p.outMu.Lock()
	defer p.outMu.Unlock()
	p.out[key]++
}

// Counts holds each for its own.
func (p *Pair) Counts() (int, int) {
	p.inMu.Lock()
	in := len(p.in)
	p.inMu.Unlock()
	p.outMu.Lock()
	defer p.outMu.Unlock()
	return in, len(p.out)
}

// Reset holds the one and clears both.
func (p *Pair) Reset() {
	p.inMu.Lock()
	defer p.inMu.Unlock()
	clear(p.in)
	clear(p.out) // want `map Pair\.out is written`
}

// Account has a lock in each; a transfer takes the lock of one side.
type Account struct {
	mu    sync.Mutex
	holds map[string]int
}

// Hold writes.
func (a *Account) Hold(id string, n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.holds[id] = n
}

// Release writes.
func (a *Account) Release(id string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.holds, id)
}

// Transfer locks a, and writes b as well.
func (a *Account) Transfer(b *Account, id string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.holds[id] = a.holds[id] // want `map Account\.holds is written`
	delete(a.holds, id)
}

// Ledger is an account whose transfer locks both.
type Ledger struct {
	mu    sync.Mutex
	holds map[string]int
}

// Hold writes.
func (l *Ledger) Hold(id string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.holds[id] = n
}

// Transfer locks both, in an order that does not block.
func Transfer(from, to *Ledger, id string) {
	from.mu.Lock()
	n := from.holds[id]
	delete(from.holds, id)
	from.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
	to.holds[id] = n
}
