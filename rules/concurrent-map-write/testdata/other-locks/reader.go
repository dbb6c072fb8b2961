package otherlocks

import (
	"net/http"
	"sync"
)

// totals add up what others have counted, under a lock that is for them only.
type totals struct {
	mu  sync.Mutex
	sum map[string]int
}

// merge reads the counts that it is given.
func (t *totals) merge(counts map[string]int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for name, n := range counts {
		t.sum[name] += n
	}
}

// spare reads them as well.
func (t *totals) spare(counts map[string]int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for name := range t.sum {
		if counts[name] == 0 {
			delete(t.sum, name)
		}
	}
}

// Hits are counted by requests with no lock, and merged by others.
type Hits struct {
	counts map[string]int
	totals *totals
}

// ServeHTTP counts.
func (h *Hits) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	h.counts[r.Host]++ // want "^error: map Hits.counts is written in a handler, Hits.ServeHTTP, which runs beside itself with no lock in common"
}

// Flush has the totals read the counts: their lock is none of the counts.
func (h *Hits) Flush() {
	h.totals.merge(h.counts)
}

// Tidy does so as well.
func (h *Hits) Tidy() {
	h.totals.spare(h.counts)
}

// Sync does both.
func (h *Hits) Sync() {
	h.totals.merge(h.counts)
	h.totals.spare(h.counts)
}

// Misses are counted under the lock of the totals.
type Misses struct {
	counts map[string]int
	totals *totals
}

// ServeHTTP counts under the lock that merging takes.
func (m *Misses) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	m.totals.mu.Lock()
	defer m.totals.mu.Unlock()
	m.counts[r.Host]++
}

// Flush has the totals read the counts.
func (m *Misses) Flush() {
	m.totals.merge(m.counts)
}

// Tidy does so as well.
func (m *Misses) Tidy() {
	m.totals.spare(m.counts)
}

// Visitors have a lock of their own, for the last of them: the map below it has none.
type Visitors struct {
	name string

	mu     sync.Mutex
	last   string
	counts map[string]int

	totals *totals
}

// Enter takes no lock.
func (v *Visitors) Enter(name string) {
	v.counts[name]++ // want "^error: map Visitors.counts is written in Visitors.Enter, and read in Visitors.Count, with no lock, though Visitors has mu"
}

// Flush has the totals read the counts.
func (v *Visitors) Flush() {
	v.totals.merge(v.counts)
}

// Count takes no lock.
func (v *Visitors) Count(name string) int {
	return v.counts[name]
}

// Last locks.
func (v *Visitors) Last() string {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.last
}
