// Package farcaches has handlers that fill a cache many calls away.
package farcaches

import "net/http"

// Store is one of two.
type Store interface{ Title(id string) string }

// memory looks up, and fills: each request does.
type memory struct{ titles map[string]string }

func (m *memory) Title(id string) string { return m.find(id) }

func (m *memory) find(id string) string {
	if t, ok := m.titles[id]; ok {
		return t
	}
	t := "title of " + id
	m.titles[id] = t // want `^error: map memory\.titles is written in a handler`
	return t
}

// files stores and never looks up: so far away, that is not sure.
type files struct {
	dir  string
	last map[string]string
}

func (f *files) Title(id string) string { return f.note(id) }

func (f *files) note(id string) string {
	f.last[id] = f.dir // want `^low error: map files\.last is written in a handler`
	return f.dir + id
}

// Site has one of them.
type Site struct{ store Store }

// NewSite takes one by its name.
func NewSite(dir string) *Site {
	if dir == "" {
		return &Site{store: &memory{titles: map[string]string{}}}
	}
	return &Site{store: &files{dir: dir, last: map[string]string{}}}
}

// Serve registers.
func (s *Site) Serve() { http.HandleFunc("/", s.page) }

func (s *Site) page(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(s.render(r.URL.Path)))
}

func (s *Site) render(path string) string { return s.head(path) }

func (s *Site) head(path string) string { return "<" + s.title(path) + ">" }

func (s *Site) title(path string) string { return s.one(path) }

func (s *Site) one(path string) string { return s.store.Title(path) }
