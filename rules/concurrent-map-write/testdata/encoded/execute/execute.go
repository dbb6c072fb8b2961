// Package execute has a method of its own by the name of a template's.
package execute

import (
	"io"
	"strconv"
	"sync"
)

// Report is written under its lock.
type Report struct {
	mu   sync.Mutex
	rows map[string]int
}

// Add writes.
func (r *Report) Add(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.rows[name]++
}

// Drop writes.
func (r *Report) Drop(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.rows, name)
}

// Execute locks.
func (r *Report) Execute(w io.Writer, rows map[string]int) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, err := io.WriteString(w, strconv.Itoa(len(rows)))
	return err
}

// Show leaves the lock to Execute.
func (r *Report) Show(w io.Writer) error { return r.Execute(w, r.rows) }
