package lockscopes

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// RWMutex is a lock of the program's own make, as projects have them to look for deadlocks.
type RWMutex struct {
	mu    sync.RWMutex
	owner atomic.Int64
}

// Lock locks.
func (m *RWMutex) Lock() {
	m.mu.Lock()
	m.owner.Store(1)
}

// Unlock unlocks.
func (m *RWMutex) Unlock() {
	m.owner.Store(0)
	m.mu.Unlock()
}

// RLock locks for reading.
func (m *RWMutex) RLock() { m.mu.RLock() }

// RUnlock unlocks.
func (m *RWMutex) RUnlock() { m.mu.RUnlock() }

// Debugged has such a lock.
type Debugged struct {
	mu RWMutex
	m  map[string]int
}

// Set writes.
func (d *Debugged) Set(k string, n int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.m[k] = n
}

// Get reads.
func (d *Debugged) Get(k string) int {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.m[k]
}

// Drop forgets.
func (d *Debugged) Drop(k string) {
	delete(d.m, k) // want `map Debugged\.m is written without`
}

// spinLock is a lock by compare-and-swap.
type spinLock struct{ state atomic.Bool }

func (s *spinLock) Lock() {
	for !s.state.CompareAndSwap(false, true) {
		runtime.Gosched()
	}
}

func (s *spinLock) Unlock() { s.state.Store(false) }

// Spun has such a lock.
type Spun struct {
	spinLock
	m map[string]int
}

// Inc writes.
func (s *Spun) Inc(k string) {
	s.Lock()
	defer s.Unlock()
	s.m[k]++
}

// IncAll does so in goroutines.
func (s *Spun) IncAll(keys []string) {
	for _, k := range keys {
		go s.Inc(k)
	}
}

// guard is what a lock returns: whoever has it holds the lock.
type guard struct{ mu *sync.Mutex }

func (g guard) release() { g.mu.Unlock() }

// Guarded gives out guards.
type Guarded struct {
	mu sync.Mutex
	m  map[string]int
}

func (g *Guarded) acquire() guard {
	g.mu.Lock()
	return guard{&g.mu}
}

// Set writes.
func (g *Guarded) Set(k string, n int) {
	defer g.acquire().release()
	g.m[k] = n
}

// Inc writes.
func (g *Guarded) Inc(k string) {
	held := g.acquire()
	g.m[k]++
	held.release()
}

// Get reads.
func (g *Guarded) Get(k string) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.m[k]
}

// Try is a channel of one, with a way out.
type Try struct {
	sem chan struct{}
	m   map[string]int
}

// NewTry makes.
func NewTry() *Try { return &Try{sem: make(chan struct{}, 1), m: map[string]int{}} }

// Inc gives up where somebody else has it.
func (t *Try) Inc(k string) bool {
	select {
	case t.sem <- struct{}{}:
	default:
		return false
	}
	defer func() { <-t.sem }()
	t.m[k]++
	return true
}

// IncAll does so in goroutines.
func (t *Try) IncAll(keys []string) {
	for _, k := range keys {
		go t.Inc(k)
	}
}

// lock and unlock are the channel's, by helpers.
func (t *Try) lock()   { t.sem <- struct{}{} }
func (t *Try) unlock() { <-t.sem }

// Set takes it by the helpers.
func (t *Try) Set(k string, n int) {
	t.lock()
	defer t.unlock()
	t.m[k] = n
}

// SetAll does so in goroutines.
func (t *Try) SetAll(keys []string) {
	for i, k := range keys {
		go t.Set(k, i)
	}
}
