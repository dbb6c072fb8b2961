package lockscopes

import (
	"runtime"
	"sync"
	"time"
)

// Param locks where its caller asks for it.
type Param struct {
	mu sync.RWMutex
	m  map[string]int
}

// get locks unless its caller has.
func (p *Param) get(k string, lock bool) int {
	if lock {
		p.mu.RLock()
		defer p.mu.RUnlock()
	}
	return p.m[k]
}

// set unlocks by hand.
func (p *Param) set(k string, n int, lock bool) {
	if lock {
		p.mu.Lock()
	}
	p.m[k] = n
	if lock {
		p.mu.Unlock()
	}
}

// Get reads.
func (p *Param) Get(k string) int { return p.get(k, true) }

// Set writes.
func (p *Param) Set(k string, n int) { p.set(k, n, true) }

// Add holds the lock for both.
func (p *Param) Add(k string, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.set(k, p.get(k, false)+n, false)
}

// Len reads.
func (p *Param) Len() int {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return len(p.m)
}

// Mode takes the lock of the kind that it needs.
type Mode struct {
	mu sync.RWMutex
	m  map[string]int
}

func (m *Mode) lock(write bool) func() {
	if write {
		m.mu.Lock()
		return m.mu.Unlock
	}
	m.mu.RLock()
	return m.mu.RUnlock
}

// Set writes.
func (m *Mode) Set(k string, n int) {
	defer m.lock(true)()
	m.m[k] = n
}

// Get reads.
func (m *Mode) Get(k string) int {
	defer m.lock(false)()
	return m.m[k]
}

// Drop writes.
func (m *Mode) Drop(k string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.m, k)
}

// nop is a lock that is none.
type nop struct{}

func (nop) Lock()   {}
func (nop) Unlock() {}

// Choice has its lock chosen when it is made.
type Choice struct {
	mu sync.Locker
	m  map[string]int
}

// NewChoice makes.
func NewChoice(shared bool) *Choice {
	c := &Choice{mu: nop{}, m: map[string]int{}}
	if shared {
		c.mu = &sync.Mutex{}
	}
	return c
}

// Set writes.
func (c *Choice) Set(k string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = n
}

// Get reads.
func (c *Choice) Get(k string) int {
	c.mu.Lock()
	n := c.m[k]
	c.mu.Unlock()
	return n
}

// Maybe has no lock where nobody gave it one.
type Maybe struct {
	mu *sync.Mutex
	m  map[string]int
}

// Set writes.
func (m *Maybe) Set(k string, n int) {
	if m.mu != nil {
		m.mu.Lock()
		defer m.mu.Unlock()
	}
	m.m[k] = n
}

// Get reads.
func (m *Maybe) Get(k string) int {
	if m.mu != nil {
		m.mu.Lock()
		defer m.mu.Unlock()
	}
	return m.m[k]
}

// Spin tries until it has the lock.
type Spin struct {
	mu sync.Mutex
	m  map[string]int
}

// Set spins.
func (s *Spin) Set(k string, n int) {
	for !s.mu.TryLock() {
		runtime.Gosched()
	}
	defer s.mu.Unlock()
	s.m[k] = n
}

// Inc spins by a loop with an end in it.
func (s *Spin) Inc(k string) {
	for {
		if s.mu.TryLock() {
			break
		}
		time.Sleep(time.Millisecond)
	}
	s.m[k]++
	s.mu.Unlock()
}

// Wait gives up after a while.
func (s *Spin) Wait(k string, until time.Time) bool {
	for !s.mu.TryLock() {
		if time.Now().After(until) {
			return false
		}
	}
	s.m[k]--
	s.mu.Unlock()
	return true
}

// Get reads.
func (s *Spin) Get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[k]
}

// Drop forgets, as opposed to all of these.
func (s *Spin) Drop(k string) {
	delete(s.m, k) // want `map Spin\.m is written without Spin\.mu`
}

// Deferred unlocks on some ways by defer, and has unlocked before on others: the state at the end is that of the way taken.
type Deferred struct {
	mu sync.Mutex
	m  map[string]int
	n  map[string]int
}

// Set locks in a branch, and writes in it.
func (d *Deferred) Set(k string, ok bool) {
	if ok {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.m[k] = 1
		return
	}
	d.mu.Lock()
	d.m[k] = 2
	d.mu.Unlock()
}

// After writes where only the branch had the lock.
func (d *Deferred) After(k string, ok bool) {
	if ok {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.n[k] = 1
	}
	d.report(k)
}

func (d *Deferred) report(k string) { println(k) }

// Closure unlocks in a closure, and only where it is still locked.
func (d *Deferred) Closure(k string) {
	d.mu.Lock()
	held := true
	defer func() {
		if held {
			d.mu.Unlock()
		}
	}()
	d.m[k]++
	d.n[k]++
	if d.m[k] > 3 {
		d.mu.Unlock()
		held = false
	}
}

// Get reads both.
func (d *Deferred) Get(k string) int {
	d.mu.Lock()
	defer func() { d.mu.Unlock() }()
	return d.m[k] + d.n[k]
}
