// Package unlockedreads has maps that all writers lock, and most readers do not.
package unlockedreads

import "sync"

// Table has more readers than writers.
type Table struct {
	mu   sync.Mutex
	caps map[string]int
}

// Add writes.
func (t *Table) Add(name string, n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.caps[name] = n
}

// Drop writes.
func (t *Table) Drop(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.caps, name)
}

// Send reads.
func (t *Table) Send(name string) bool {
	return t.caps[name] > 1 // want "map Table.caps is read without Table.mu, which is held at 2 of 5 accesses"
}

// Receive reads.
func (t *Table) Receive(name string) int { return t.caps[name] }

// Forward reads.
func (t *Table) Forward(name string) int { return t.caps[name] + 1 }
