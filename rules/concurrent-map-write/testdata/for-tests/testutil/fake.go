// Package testutil helps tests: these call it one after the other, mostly.
package testutil

import "sync"

// Host is a host that is none.
type Host struct {
	mu   sync.Mutex
	jobs map[string]int
}

// Start writes.
func (h *Host) Start(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.jobs[id]++
}

// Stop writes.
func (h *Host) Stop(id string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.jobs, id)
}

// Has reads.
func (h *Host) Has(id string) bool {
	return h.jobs[id] > 0 // want "^low error: map Host.jobs is read without Host.mu, which is held at 2 of 3 accesses"
}
