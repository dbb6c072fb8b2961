// Package lockscopes takes its locks by functions that are handed the lock, return what unlocks, or hold it on some ways only.
package lockscopes

import (
	"errors"
	"sync"
)

var errGone = errors.New("gone")

// scoped locks, and returns what unlocks.
func scoped(mu sync.Locker) func() {
	mu.Lock()
	return mu.Unlock
}

// scopedMutex does so for the one kind of lock.
func scopedMutex(mu *sync.Mutex) func() {
	mu.Lock()
	return func() { mu.Unlock() }
}

// Scoped defers what a function returns that is no method of its own.
type Scoped struct {
	mu sync.Mutex
	m  map[string]int
}

// Set writes.
func (s *Scoped) Set(k string, n int) {
	defer scoped(&s.mu)()
	s.m[k] = n
}

// Inc writes.
func (s *Scoped) Inc(k string) {
	defer scopedMutex(&s.mu)()
	s.m[k]++
}

// Get reads.
func (s *Scoped) Get(k string) int {
	unlock := scopedMutex(&s.mu)
	n := s.m[k]
	unlock()
	return n
}

// Late writes when it has unlocked.
func (s *Scoped) Late(k string) {
	unlock := scopedMutex(&s.mu)
	unlock()
	delete(s.m, k) // want `map Scoped\.m is written without Scoped\.mu`
}

// withLock runs f under any lock.
func withLock(mu sync.Locker, f func()) {
	mu.Lock()
	defer mu.Unlock()
	f()
}

// locked does so, and returns what f returns.
func locked[T any](mu *sync.Mutex, f func() T) T {
	mu.Lock()
	defer mu.Unlock()
	return f()
}

// Handed hands its lock to the functions that lock.
type Handed struct {
	mu sync.Mutex
	m  map[string]int
}

// Set writes.
func (h *Handed) Set(k string, n int) {
	withLock(&h.mu, func() { h.m[k] = n })
}

// Get reads.
func (h *Handed) Get(k string) int {
	return locked(&h.mu, func() int { return h.m[k] })
}

// Drop locks itself.
func (h *Handed) Drop(k string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.m, k)
}

// Fill calls all of them beside each other.
func (h *Handed) Fill(keys []string) {
	for _, k := range keys {
		go h.Set(k, h.Get(k))
	}
}

// unlockBoth is a helper that gives two locks back.
func unlockBoth(a, b *sync.Mutex) {
	b.Unlock()
	a.Unlock()
}

// Pair has two maps and two locks.
type Pair struct {
	inMu, outMu sync.Mutex
	in, out     map[string]int
}

// Move takes both.
func (p *Pair) Move(k string) {
	p.inMu.Lock()
	p.outMu.Lock()
	defer unlockBoth(&p.inMu, &p.outMu)
	p.out[k] += p.in[k]
	delete(p.in, k)
}

// In writes.
func (p *Pair) In(k string) {
	p.inMu.Lock()
	p.in[k]++
	p.inMu.Unlock()
}

// Out reads.
func (p *Pair) Out(k string) int {
	p.outMu.Lock()
	defer p.outMu.Unlock()
	return p.out[k]
}

// Some is returned locked, where it is returned at all.
type Some struct {
	mu    sync.Mutex
	m     map[string]int
	ended bool
}

// acquire holds the lock at its end if it returns no error.
func (s *Some) acquire() error {
	s.mu.Lock()
	if s.ended {
		s.mu.Unlock()
		return errGone
	}
	return nil
}

// enter holds the lock at its end if it returns true.
func (s *Some) enter() bool {
	s.mu.Lock()
	if s.ended {
		s.mu.Unlock()
		return false
	}
	return true
}

// Set writes where it holds the lock.
func (s *Some) Set(k string, n int) error {
	if err := s.acquire(); err != nil {
		return err
	}
	defer s.mu.Unlock()
	s.m[k] = n
	return nil
}

// Inc writes where it holds the lock.
func (s *Some) Inc(k string) {
	if !s.enter() {
		return
	}
	s.m[k]++
	s.mu.Unlock()
}

// Get reads.
func (s *Some) Get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[k]
}

// Drop writes.
func (s *Some) Drop(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.m, k)
}

// row is returned with its lock held.
type row struct {
	sync.Mutex
	cells map[string]string
}

// Rows has rows.
type Rows struct {
	mu   sync.Mutex
	byID map[int]*row
}

// lock finds a row, and returns it locked.
func (r *Rows) lock(id int) *row {
	r.mu.Lock()
	found := r.byID[id]
	r.mu.Unlock()
	if found == nil {
		return nil
	}
	found.Lock()
	return found
}

// Write writes to a row.
func (r *Rows) Write(id int, cell, text string) {
	found := r.lock(id)
	if found == nil {
		return
	}
	defer found.Unlock()
	found.cells[cell] = text
}

// Cell reads from a row.
func (r *Rows) Cell(id int, cell string) string {
	r.mu.Lock()
	found := r.byID[id]
	r.mu.Unlock()
	found.Lock()
	defer found.Unlock()
	return found.cells[cell]
}

// Clear clears a row.
func (r *Rows) Clear(id int) {
	r.mu.Lock()
	found := r.byID[id]
	r.mu.Unlock()
	found.Lock()
	clear(found.cells)
	found.Unlock()
}
