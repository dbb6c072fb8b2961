// Package closures makes functions where the lock is held, and runs them where it is not, or the other way round.
package closures

import (
	"iter"
	"slices"
	"sort"
	"sync"
	"time"
)

// Expiring makes a timer's function under the lock; the timer runs it without.
type Expiring struct {
	mu sync.Mutex
	m  map[string]int
}

// Set has the entry taken away later.
func (e *Expiring) Set(k string, n int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.m[k] = n
	time.AfterFunc(time.Minute, func() {
		delete(e.m, k) // want `^error: map Expiring\.m is written without Expiring\.mu`
	})
}

// Get reads.
func (e *Expiring) Get(k string) int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.m[k]
}

// Order has deferred calls, which run from the last to the first.
type Order struct {
	mu sync.Mutex
	a  map[string]int
	b  map[string]int
}

// Unlocked removes when the lock is gone.
func (o *Order) Unlocked(k string, work func()) {
	o.mu.Lock()
	defer func() {
		delete(o.a, k) // want `map Order\.a is written without Order\.mu`
	}()
	defer o.mu.Unlock()
	o.a[k]++
	work()
}

// A reads.
func (o *Order) A(k string) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.a[k]
}

// Locked removes before the lock goes.
func (o *Order) Locked(k string, work func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	defer func() { delete(o.b, k) }()
	o.b[k]++
	work()
}

// Direct defers the builtin itself.
func (o *Order) Direct(k string, work func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	defer delete(o.b, k)
	o.b[k]++
	work()
}

// Relocks takes the lock again in the deferred function.
func (o *Order) Relocks(k string, work func()) {
	o.mu.Lock()
	o.b[k]++
	o.mu.Unlock()
	defer func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		delete(o.b, k)
	}()
	work()
}

// Sorted has functions that the standard library calls before it returns.
type Sorted struct {
	mu sync.Mutex
	m  map[string]int
}

// Names sorts under the lock.
func (s *Sorted) Names(names []string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	sort.Slice(names, func(i, j int) bool { return s.m[names[i]] < s.m[names[j]] })
	slices.SortFunc(names, func(a, b string) int { return s.m[a] - s.m[b] })
	return slices.DeleteFunc(names, func(name string) bool {
		s.m[name]++
		return s.m[name] > 9
	})
}

// Get reads.
func (s *Sorted) Get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[k]
}

// Seq returns iterators.
type Seq struct {
	mu sync.RWMutex
	m  map[string]int
	n  map[string]int
}

// All locks inside the iterator.
func (s *Seq) All() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		s.mu.RLock()
		defer s.mu.RUnlock()
		for k, v := range s.m {
			if !yield(k, v) {
				return
			}
		}
	}
}

// Set writes.
func (s *Seq) Set(k string, v int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = v
	s.n[k] = v
}

// Drop writes.
func (s *Seq) Drop(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.m, k)
	delete(s.n, k)
}

// Late locks while it makes the iterator, which runs when the lock is gone.
func (s *Seq) Late() iter.Seq[string] {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return func(yield func(string) bool) {
		for k := range s.n { // want `map Seq\.n is read without Seq\.mu`
			if !yield(k) {
				return
			}
		}
	}
}

// Hooks keeps functions that write, and runs them under the lock.
type Hooks struct {
	mu    sync.Mutex
	m     map[string]int
	undo  []func()
	fresh func(string)
}

// NewHooks makes the function that is kept.
func NewHooks() *Hooks {
	h := &Hooks{m: map[string]int{}}
	h.fresh = func(k string) { h.m[k] = 0 }
	return h
}

// Set keeps what undoes it.
func (h *Hooks) Set(k string, n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.fresh(k)
	old := h.m[k]
	h.m[k] = n
	h.undo = append(h.undo, func() { h.m[k] = old })
}

// Undo runs it.
func (h *Hooks) Undo() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, f := range h.undo {
		f()
	}
	h.undo = nil
}
