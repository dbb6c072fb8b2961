package encoded

import (
	"encoding/json"
	"html/template"
	"io"
	"maps"
	"sync"
)

// Report is shown in parts.
type Report struct {
	mu    sync.Mutex
	rows  map[string]int
	notes map[string]int
	words map[string]int
	sums  map[string]int
}

// Add writes.
func (r *Report) Add(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.rows[name]++
	r.notes[name]++
	r.words[name]++
	r.sums[name]++
}

// Drop writes.
func (r *Report) Drop(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.rows, name)
	delete(r.notes, name)
	delete(r.words, name)
	delete(r.sums, name)
}

// Save has one of the maps in what is encoded.
func (r *Report) Save() ([]byte, error) {
	return json.Marshal(map[string]any{"rows": r.rows}) // want "^error: map Report.rows is read without Report.mu, which is held at 2 of 3 accesses"
}

// Show has one of them in what the page goes through.
func (r *Report) Show(page *template.Template, w io.Writer) error {
	return page.Execute(w, map[string]any{"notes": r.notes}) // want "^error: map Report.notes is read without Report.mu, which is held at 2 of 3 accesses"
}

// ShowPart does so for a part of the page.
func (r *Report) ShowPart(page *template.Template, w io.Writer) error {
	return page.ExecuteTemplate(w, "part", map[string]any{"words": r.words}) // want "^error: map Report.words is read without Report.mu, which is held at 2 of 3 accesses"
}

// ShowCopy gives the page a copy, and a number.
func (r *Report) ShowCopy(page *template.Template, w io.Writer) error {
	r.mu.Lock()
	sums, size := maps.Clone(r.sums), len(r.sums)
	r.mu.Unlock()
	return page.Execute(w, map[string]any{"sums": sums, "size": size})
}
