package lockhelpers

import (
	"errors"
	"sync"
	"time"
)

var errBusy = errors.New("busy")

// Paths holds its lock on every way to the map, or lets go on some.
type Paths struct {
	mu sync.RWMutex
	m  map[string]int
	x  map[string]int
	y  map[string]int
}

// Try has the lock where TryLock says so.
func (p *Paths) Try(k string) error {
	if !p.mu.TryLock() {
		return errBusy
	}
	defer p.mu.Unlock()
	p.m[k]++
	return nil
}

// TryInside has it in the branch.
func (p *Paths) TryInside(k string) {
	if p.mu.TryLock() {
		p.m[k]--
		p.mu.Unlock()
	}
}

// TryLater keeps the answer in a variable.
func (p *Paths) TryLater(k string) {
	ok := p.mu.TryLock()
	if !ok {
		return
	}
	p.m[k]--
	p.mu.Unlock()
}

// Loop takes and gives back the lock in each iteration.
func (p *Paths) Loop(keys []string) {
	for _, k := range keys {
		p.mu.Lock()
		if p.m[k] > 3 {
			p.mu.Unlock()
			continue
		}
		p.m[k]++
		p.mu.Unlock()
	}
}

// Relock gives the lock back for the slow part.
func (p *Paths) Relock(k string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for p.m[k] == 0 {
		p.mu.Unlock()
		time.Sleep(time.Millisecond)
		p.mu.Lock()
	}
	delete(p.m, k)
}

// Switch locks in each case.
func (p *Paths) Switch(op, k string) (n int) {
	switch op {
	case "get":
		p.mu.RLock()
		n = p.m[k]
		p.mu.RUnlock()
	case "set":
		p.mu.Lock()
		p.m[k] = 1
		p.mu.Unlock()
	default:
		p.mu.Lock()
		defer p.mu.Unlock()
		clear(p.m)
	}
	return n
}

// Branch unlocks by a defer in the branch that locks.
func (p *Paths) Branch(k string, write bool) int {
	if write {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.m[k]++
	} else {
		p.mu.RLock()
		defer p.mu.RUnlock()
	}
	return p.m[k]
}

// Panics ends where it does not hold the lock.
func (p *Paths) Panics(k string) {
	p.mu.Lock()
	if k == "" {
		p.mu.Unlock()
		panic("no key")
	}
	p.m[k] = 0
	p.mu.Unlock()
}

// Fallen lets go in a case that falls out of the switch.
func (p *Paths) Fallen(op, k string) {
	p.mu.Lock()
	switch op {
	case "early":
		p.mu.Unlock()
	default:
		defer p.mu.Unlock()
	}
	p.x[k]++ // want `^low error: map Paths\.x is written without Paths\.mu`
}

// X reads.
func (p *Paths) X(k string) int {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.x[k]
}

// SetX writes.
func (p *Paths) SetX(k string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.x[k] = 1
}

// Failed writes on the way on which TryLock failed.
func (p *Paths) Failed(k string) {
	if p.mu.TryLock() {
		defer p.mu.Unlock()
		p.y[k] = 1
		return
	}
	p.y[k] = 2 // want `map Paths\.y is written without Paths\.mu`
}

// Y reads.
func (p *Paths) Y(k string) int {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.y[k]
}
