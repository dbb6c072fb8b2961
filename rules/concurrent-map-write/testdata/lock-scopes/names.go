package lockscopes

import (
	"errors"
	"sync"
	"time"
)

// Names reaches its lock by all the expressions that lead to it.
type Names struct {
	mu    sync.Mutex
	m     map[string]int
	state struct {
		sync.Mutex
		seen map[string]bool
	}
}

// Address takes the address first.
func (n *Names) Address(k string) {
	(&n.mu).Lock()
	defer (&n.mu).Unlock()
	n.m[k]++
}

// Values keeps the methods in variables.
func (n *Names) Values(k string) {
	lock, unlock := n.mu.Lock, n.mu.Unlock
	lock()
	defer unlock()
	n.m[k]++
}

// Mutex hands its lock out.
func (n *Names) Mutex() *sync.Mutex { return &n.mu }

// Accessor gets the lock by a method.
func (n *Names) Accessor(k string) int {
	n.Mutex().Lock()
	defer n.Mutex().Unlock()
	return n.m[k]
}

// Locker gets it as an interface.
func (n *Names) Locker(k string) int {
	var l sync.Locker = &n.mu
	l.Lock()
	defer l.Unlock()
	return n.m[k]
}

// Nested has the lock in a struct with no name.
func (n *Names) Nested(k string) bool {
	st := &n.state
	st.Lock()
	defer st.Unlock()
	if st.seen[k] {
		return true
	}
	st.seen[k] = true
	return false
}

// Unsee names all of it.
func (n *Names) Unsee(k string) {
	n.state.Mutex.Lock()
	delete(n.state.seen, k)
	n.state.Mutex.Unlock()
}

// Outside locks what others have.
func Outside(n *Names, k string) {
	mu := n.Mutex()
	mu.Lock()
	n.m[k] = 0
	mu.Unlock()
}

// Forgets has none.
func (n *Names) Forgets(k string) {
	delete(n.m, k) // want `map Names\.m is written without Names\.mu`
}

// Parent has the lock that its parts are guarded by.
type Parent struct {
	mu    sync.Mutex
	parts []*Part
}

// Part has no lock.
type Part struct {
	parent *Parent
	rows   map[string]int
}

// Add locks the parent.
func (p *Part) Add(k string) {
	p.parent.mu.Lock()
	defer p.parent.mu.Unlock()
	p.rows[k]++
}

// Get locks the parent.
func (p *Part) Get(k string) int {
	p.parent.mu.Lock()
	defer p.parent.mu.Unlock()
	return p.rows[k]
}

// Sum holds the lock for all of its parts.
func (p *Parent) Sum(k string) (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, part := range p.parts {
		n += part.rows[k]
	}
	return n
}

// Clear does too.
func (p *Parent) Clear() {
	p.mu.Lock()
	for _, part := range p.parts {
		clear(part.rows)
	}
	p.mu.Unlock()
}

var errStopped = errors.New("stopped")

// Flow has locks across the statements that jump.
type Flow struct {
	mu sync.Mutex
	m  map[string]int
}

// Recovers unlocks in what recovers.
func (f *Flow) Recovers(k string, work func()) (err error) {
	f.mu.Lock()
	defer func() {
		if recover() != nil {
			err = errStopped
		}
		f.m[k]--
		f.mu.Unlock()
	}()
	f.m[k]++
	work()
	return nil
}

// Jumps goes back by a label, with the lock held each time.
func (f *Flow) Jumps(k string) {
	f.mu.Lock()
again:
	if f.m[k] > 0 {
		f.m[k]--
		goto again
	}
	f.mu.Unlock()
}

// Leaves breaks out of two loops, once with the lock and once without.
func (f *Flow) Leaves(keys [][]string, stop <-chan struct{}) {
outer:
	for _, list := range keys {
		for _, k := range list {
			f.mu.Lock()
			if f.m[k] < 0 {
				f.mu.Unlock()
				break outer
			}
			f.m[k]++
			f.mu.Unlock()
			select {
			case <-stop:
				return
			case <-time.After(time.Millisecond):
			}
		}
	}
}

// Falls has the lock in a case that falls through.
func (f *Flow) Falls(op, k string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch op {
	case "reset":
		f.m[k] = 0
		fallthrough
	case "get":
		return f.m[k]
	}
	return -1
}

// Waits lets go while it sleeps, and has it again when it looks.
func (f *Flow) Waits(k string, until time.Time) bool {
	f.mu.Lock()
	for f.m[k] == 0 && time.Now().Before(until) {
		f.sleep()
	}
	ok := f.m[k] > 0
	f.mu.Unlock()
	return ok
}

// sleep gives its caller's lock up, and takes it again.
func (f *Flow) sleep() {
	f.mu.Unlock()
	defer f.mu.Lock()
	time.Sleep(time.Millisecond)
}

// Loses has let go on one of the ways to the write.
func (f *Flow) Loses(k string, slow bool) {
	f.mu.Lock()
	if slow {
		f.mu.Unlock()
		time.Sleep(time.Millisecond)
	}
	f.m[k]++ // want `^low error: map Flow\.m is written without Flow\.mu`
	if !slow {
		f.mu.Unlock()
	}
}
