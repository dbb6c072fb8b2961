// Package stock knows nothing of who serves it.
package stock

// Shelf is called by what others know of it.
type Shelf struct{ items map[string]int }

// New makes one.
func New() *Shelf { return &Shelf{items: map[string]int{}} }

// Take writes.
func (s *Shelf) Take(name string) int {
	s.items[name]-- // want "^error: map Shelf.items is written in a handler, Server.ServeHTTP, which runs beside itself with no lock in common"
	return s.items[name]
}

// Room is a shelf that no handler reaches.
type Room struct{ items map[string]int }

// Fill writes.
func (r *Room) Fill(name string) { r.items[name]++ }
