// Package lockcallbacks has functions that run what they are given under their lock.
package lockcallbacks

import (
	"iter"
	"sync"
)

// State is what the lock guards.
type State struct {
	rows map[string]int
	tags map[string]string
}

// Store runs functions over its state.
type Store struct {
	mu    sync.RWMutex
	state State
}

// Update runs f with the lock held.
func (s *Store) Update(f func(*State)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f(&s.state)
}

// View runs f with the lock held for reading, and returns its error.
func (s *Store) View(f func(*State) error) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return f(&s.state)
}

// Put writes in the function.
func (s *Store) Put(k string, n int) {
	s.Update(func(st *State) { st.rows[k] = n })
}

// Get reads in the function.
func (s *Store) Get(k string) (n int) {
	_ = s.View(func(st *State) error {
		n = st.rows[k]
		return nil
	})
	return n
}

// Bump does both in goroutines.
func (s *Store) Bump(keys []string) {
	for _, k := range keys {
		go s.Put(k, s.Get(k)+1)
	}
}

// Touch writes under the read lock.
func (s *Store) Touch(k string) {
	_ = s.View(func(st *State) error {
		st.tags[k] = "seen" // want `map State\.tags is written under a read lock`
		return nil
	})
}

// Tag writes.
func (s *Store) Tag(k, v string) {
	s.Update(func(st *State) { st.tags[k] = v })
}

// Untag writes by a function of its own name.
func (s *Store) Untag() { s.Update(untag) }

func untag(st *State) { clear(st.tags) }

// Guarded has a value of any kind, with a lock.
type Guarded[T any] struct {
	mu sync.Mutex
	v  T
}

// With runs f with the lock held.
func (g *Guarded[T]) With(f func(*T)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	f(&g.v)
}

// Do runs f with the lock held.
func Do[T, R any](g *Guarded[T], f func(*T) R) R {
	g.mu.Lock()
	defer g.mu.Unlock()
	return f(&g.v)
}

// Sessions has its maps in such a value.
type Sessions struct {
	g Guarded[State]
	n map[string]int
}

// Open writes.
func (s *Sessions) Open(k string) {
	s.g.With(func(st *State) {
		st.rows[k]++
		s.n[k]++
	})
}

// Count reads.
func (s *Sessions) Count(k string) int {
	return Do(&s.g, func(st *State) int { return st.rows[k] + s.n[k] })
}

// OpenAll does so in goroutines.
func (s *Sessions) OpenAll(keys []string) {
	for _, k := range keys {
		go s.Open(k)
	}
}

// Hooked keeps a function in a field, and calls it under its lock.
type Hooked struct {
	mu   sync.Mutex
	m    map[string]int
	hook func(string)
}

// NewHooked gives the field its function.
func NewHooked() *Hooked {
	h := &Hooked{m: map[string]int{}}
	h.hook = h.record
	return h
}

func (h *Hooked) record(k string) { h.m[k]++ }

// Run calls it under the lock.
func (h *Hooked) Run(k string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.hook(k)
}

// Get reads.
func (h *Hooked) Get(k string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.m[k]
}

// RunAll does so in goroutines.
func (h *Hooked) RunAll(keys []string) {
	for _, k := range keys {
		go h.Run(k)
	}
}

// Chosen picks a function, and runs it under the lock.
type Chosen struct {
	mu sync.Mutex
	m  map[string]int
}

// Apply chooses by a switch.
func (c *Chosen) Apply(op, k string) {
	var f func(string)
	switch op {
	case "inc":
		f = c.inc
	case "drop":
		f = func(k string) { delete(c.m, k) }
	default:
		f = func(string) {}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	f(k)
}

func (c *Chosen) inc(k string) { c.m[k]++ }

// Get reads.
func (c *Chosen) Get(k string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m[k]
}

// ApplyAll does so in goroutines.
func (c *Chosen) ApplyAll(keys []string) {
	for _, k := range keys {
		go c.Apply("inc", k)
	}
}

// Steps come as a list, and run under the lock.
type Steps struct {
	mu sync.Mutex
	m  map[string]int
}

func (s *Steps) run(steps ...func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, step := range steps {
		step()
	}
}

// Move has two of them.
func (s *Steps) Move(from, to string) {
	s.run(
		func() { s.m[to] += s.m[from] },
		func() { delete(s.m, from) },
	)
}

// Get reads.
func (s *Steps) Get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[k]
}

// Len reads.
func (s *Steps) Len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.m)
}

// Visits calls its visitor under the lock: so does each that ranges over it.
type Visits struct {
	mu   sync.RWMutex
	m    map[string]int
	hits map[string]int
}

// All locks while it goes on.
func (v *Visits) All() iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		v.mu.Lock()
		defer v.mu.Unlock()
		for k, n := range v.m {
			if !yield(k, n) {
				return
			}
		}
	}
}

// Count writes in the loop's body, which runs under the lock.
func (v *Visits) Count() {
	for k, n := range v.All() {
		v.hits[k] += n
	}
}

// Hits reads.
func (v *Visits) Hits(k string) int {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.hits[k]
}

// Hit writes.
func (v *Visits) Hit(k string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.hits[k]++
	v.m[k]++
}
