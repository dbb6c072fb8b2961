// Package mutexhat has mutexes that stand above what they guard, in a paragraph of their own.
package mutexhat

import "sync"

// Pool has a paragraph for what its lock guards.
type Pool struct {
	name string
	size int

	mu   sync.Mutex
	idle map[string]int
}

// Put locks.
func (p *Pool) Put(key string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.idle[key]++
}

// Idle does not.
func (p *Pool) Idle(key string) int {
	return p.idle[key] // want "^error: map Pool.idle is read without Pool.mu, which one other access holds"
}

// Apart has its map in another paragraph than the lock.
type Apart struct {
	mu   sync.Mutex
	name string

	idle map[string]int
}

// Put locks.
func (a *Apart) Put(key string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.idle[key]++
}

// Idle does not.
func (a *Apart) Idle(key string) int {
	return a.idle[key] // want "^low error: map Apart.idle is read without Apart.mu, which one other access holds"
}

// Whole has one paragraph: that the lock comes first says nothing.
type Whole struct {
	mu   sync.Mutex
	name string
	idle map[string]int
}

// Put locks.
func (w *Whole) Put(key string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.idle[key]++
}

// Idle does not.
func (w *Whole) Idle(key string) int {
	return w.idle[key] // want "^low error: map Whole.idle is read without Whole.mu, which one other access holds"
}
