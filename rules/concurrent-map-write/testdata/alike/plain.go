package alike

import "sync"

// Sink takes what callers count.
type Sink interface {
	Count(name string)
	Total() int
}

// Table locks.
type Table struct {
	mu     sync.Mutex
	counts map[string]int
}

// Count locks.
func (t *Table) Count(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.counts[name]++
}

// Total locks.
func (t *Table) Total() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.counts)
}

// Sum locks as well.
type Sum struct {
	mu  sync.Mutex
	sum int
}

// Count locks.
func (s *Sum) Count(string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sum++
}

// Total locks.
func (s *Sum) Total() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sum
}

// Histogram does not, though two others do.
type Histogram struct{ counts map[string]int }

// Count writes.
func (h *Histogram) Count(name string) {
	h.counts[name] = len(name) // want "^error: map Histogram.counts is written with no lock in Histogram.Count, though Table.Count, which is called by Sink.Count as well, takes one"
}

// Total is known.
func (h *Histogram) Total() int { return 1 }
