// Package hidden encodes literals, of which some fields are not seen from outside.
package hidden

import (
	"encoding/json"
	"sync"
)

// Report is encoded.
type Report struct {
	mu   sync.Mutex
	rows map[string]int
	sums map[string]map[string]int
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

type answer struct {
	rows map[string]int
	Skip map[string]int `json:"-"`
	Size int
}

// Save has the rows where nothing encodes them.
func (r *Report) Save() ([]byte, error) {
	return json.Marshal(answer{rows: r.rows, Skip: r.rows, Size: 1})
}
