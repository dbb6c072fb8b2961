// Package samename uses what it is handed by a variable that is called as the field.
package samename

import "sync"

// stalls has one lock for both maps.
type stalls struct {
	mu     sync.Mutex
	apples map[string]int
	pears  map[string]int
}

// open hands out what sell writes in place.
func (s *stalls) open() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.apples // want "^error: map stalls.apples leaves stalls.mu: stalls.open hands it out, while others write it in place"
}

// copied hands out a copy.
func (s *stalls) copied() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	pears := make(map[string]int, len(s.pears))
	for name, n := range s.pears {
		pears[name] = n
	}
	return pears
}

// sell writes both in place.
func (s *stalls) sell(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.apples[name]--
	s.pears[name]--
}

// Market has stalls.
type Market struct{ stalls *stalls }

// New makes them.
func New() *Market {
	return &Market{stalls: &stalls{apples: map[string]int{}, pears: map[string]int{}}}
}

// Sell writes.
func (m *Market) Sell(name string) { m.stalls.sell(name) }

// Total goes through what it is handed.
func (m *Market) Total() (n int) {
	apples := m.stalls.open()
	for _, count := range apples {
		n += count
	}
	pears := m.stalls.copied()
	for _, count := range pears {
		n += count
	}
	return n
}
