// Package state is shared by other packages.
package state

import "sync"

// Hits is written by a handler of another package.
var Hits = map[string]int{}

// Mu guards Peers.
var Mu sync.Mutex

// Peers are guarded by those who use them.
var Peers = map[string]string{}

// Names are only read.
var Names = map[string]string{"a": "A"}

// Table has its lock and its map for all to see.
type Table struct {
	sync.RWMutex
	Rows map[string]int
	Cols map[string]int
}

// NewTable makes.
func NewTable() *Table { return &Table{Rows: map[string]int{}, Cols: map[string]int{}} }

// Set writes.
func (t *Table) Set(k string, n int) {
	t.Lock()
	defer t.Unlock()
	t.Rows[k] = n
	t.Cols[k] = n
}

// Drop writes.
func (t *Table) Drop(k string) {
	t.Lock()
	defer t.Unlock()
	delete(t.Rows, k)
	delete(t.Cols, k)
}

// Memo fills lazily, and has no lock; a handler calls it.
type Memo struct{ vals map[string]int }

// NewMemo makes.
func NewMemo() *Memo { return &Memo{vals: map[string]int{}} }

// Get remembers.
func (m *Memo) Get(k string) int {
	if v, ok := m.vals[k]; ok {
		return v
	}
	m.vals[k] = len(k) // want `map Memo\.vals is written in a handler that Register registers`
	return len(k)
}
