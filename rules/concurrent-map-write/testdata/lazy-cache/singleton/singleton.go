// Package singleton has one object of its type, which everybody uses.
package singleton

import "strings"

type hasher struct{ known map[string]string }

func newHasher() *hasher { return &hasher{known: map[string]string{}} }

func (h *hasher) hash(name string) string {
	if one, ok := h.known[name]; ok {
		return one
	}
	one := strings.ToLower(name)
	h.known[name] = one // want "^warning: map hasher.known is filled lazily with no lock, in Hash"
	return one
}

var instance = newHasher()

// Hash asks the one.
func Hash(name string) string { return instance.hash(name) }

// Folder has a table of what it has folded.
type Folder struct{ known map[string]string }

// Fold may have one for each user, for all we know.
func (f *Folder) Fold(name string) string {
	if one, ok := f.known[name]; ok {
		return one
	}
	one := strings.ToUpper(name)
	f.known[name] = one // want "^low warning: map Folder.known is filled lazily with no lock, in Folder.Fold"
	return one
}
