// Package sets is as much of the real one as the fixture needs.
package sets

// String is a set.
type String map[string]struct{}

// NewString makes one.
func NewString(items ...string) String { s := String{}; s.Insert(items...); return s }

// Insert adds.
func (s String) Insert(items ...string) String {
	for _, item := range items {
		s[item] = struct{}{}
	}
	return s
}

// Delete removes.
func (s String) Delete(item string) { delete(s, item) }

// Has looks.
func (s String) Has(item string) bool { _, ok := s[item]; return ok }

// Set is one of any type.
type Set[T comparable] map[T]struct{}

// Insert adds.
func (s Set[T]) Insert(item T) { s[item] = struct{}{} }

// Len counts.
func (s Set[T]) Len() int { return len(s) }
