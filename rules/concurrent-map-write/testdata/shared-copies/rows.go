package sharedcopies

import (
	"maps"
	"sync"
)

// Sheet has one lock for all its rows.
type Sheet struct {
	mu   sync.Mutex
	rows map[string]*Row
}

// Row has two maps.
type Row struct {
	tags  map[string]string
	marks map[string]string
}

// clone copies one of the maps, and takes no lock: the caller has it.
func (r *Row) clone() *Row {
	return &Row{
		tags:  r.tags, // want "^error: map Row.tags leaves Sheet.mu: Row.clone hands it out"
		marks: maps.Clone(r.marks),
	}
}

// Row gives a copy to somebody who has no lock.
func (s *Sheet) Row(id string) *Row {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rows[id].clone()
}

// Tag writes in place.
func (s *Sheet) Tag(id, key, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rows[id].tags[key] = value
	s.rows[id].marks[key] = value
}

// Untag writes in place.
func (s *Sheet) Untag(id, key string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.rows[id].tags, key)
	delete(s.rows[id].marks, key)
}
