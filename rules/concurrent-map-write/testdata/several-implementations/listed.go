package severalimplementations

import (
	"net/http"
	"sync"
)

// Row is what is stored.
type Row struct{ Key string }

// Sink takes rows.
type Sink interface {
	Put(table string, rows [](*Row)) error
	Note(table string)
}

// sinks are all that there are.
var sinks = []Sink{
	&heap{rows: map[string]*Row{}, notes: map[string]int{}},
	&shelf{rows: map[string]*Row{}, notes: map[string]int{}},
}

// allSinks names what it gives.
func allSinks() (found []Sink) {
	found = sinks
	return found
}

// putAll gives a row to every sink.
func putAll(_ http.ResponseWriter, r *http.Request) {
	for _, s := range sinks {
		_ = s.Put(r.Host, [](*Row){{Key: r.URL.Path}})
	}
}

// noteAll has them from a function.
func noteAll(_ http.ResponseWriter, r *http.Request) {
	for _, s := range allSinks() {
		s.Note(r.Host)
	}
}

// Sinks serves them.
func Sinks(mux *http.ServeMux) {
	mux.HandleFunc("/put", putAll)
	mux.HandleFunc("/note", noteAll)
}

// heap has no lock.
type heap struct {
	rows  map[string]*Row
	notes map[string]int
}

// Put stores by key.
func (h *heap) Put(table string, rows [](*Row)) error {
	for _, row := range rows {
		h.rows[table+row.Key] = row // want "^error: map heap.rows is written in a handler, putAll, which runs beside itself"
	}
	return nil
}

// Note counts.
func (h *heap) Note(table string) {
	h.notes[table]++ // want "^error: map heap.notes is written in a handler, noteAll, which runs beside itself"
}

// shelf has one.
type shelf struct {
	mu    sync.Mutex
	rows  map[string]*Row
	notes map[string]int
}

// Put stores by key.
func (s *shelf) Put(table string, rows [](*Row)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, row := range rows {
		s.rows[table+row.Key] = row
	}
	return nil
}

// Note counts.
func (s *shelf) Note(table string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.notes[table]++
}
