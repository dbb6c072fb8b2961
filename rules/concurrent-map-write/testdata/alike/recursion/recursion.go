// Package recursion has one that goes through the others, and nobody is seen to call that.
package recursion

import "sync"

// Meter keeps what is told of by name.
type Meter interface {
	RegisterCount(name string)
	Clear()
}

// Locked locks.
type Locked struct {
	mu     sync.Mutex
	counts map[string]int
}

// Count locks.
func (l *Locked) RegisterCount(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.counts[name] = 0
}

// Clear locks.
func (l *Locked) Clear() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.counts = map[string]int{}
}

// All locks, and tells each.
type All struct {
	mu  sync.Mutex
	all []Meter
}

// Count goes through the others.
func (a *All) RegisterCount(name string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, m := range a.all {
		m.RegisterCount(name)
	}
}

// Clear goes through them, too.
func (a *All) Clear() {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, m := range a.all {
		m.Clear()
	}
}

// Bare has no lock.
type Bare struct{ counts map[string]int }

// Count stores with no lock.
func (b *Bare) RegisterCount(name string) {
	b.counts[name] = 0 // want "^error: map Bare.counts is written with no lock in Bare.RegisterCount, though Locked.RegisterCount, which is called by Meter.RegisterCount as well, takes one"
}

// Clear has nothing to do.
func (b *Bare) Clear() {}
