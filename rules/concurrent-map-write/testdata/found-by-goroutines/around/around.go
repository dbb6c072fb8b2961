// Package around has helpers that are made round what a function is given.
package around

import "sync"

// store is shared by all goroutines.
type store struct {
	mu   sync.Mutex
	seen map[string]int
}

// norm is made for each call, round the store.
type norm struct{ store *store }

func (n *norm) run(name string) {
	n.store.seen[name]++ // want "^error: map store.seen is written in goroutines that Fill starts"
}

func clean(s *store, name string) {
	n := &norm{store: s}
	n.run(name)
}

// Fill has a goroutine for each name.
func Fill(names []string) {
	s := &store{seen: map[string]int{}}
	for _, name := range names {
		go clean(s, name)
	}
}

// count is made for each call, round a map of its own.
type count struct{ seen map[string]int }

func (c *count) run(name string) { c.seen[name]++ }

func letters(name string) int {
	c := &count{seen: map[string]int{}}
	for _, letter := range name {
		c.run(string(letter))
	}
	return len(c.seen)
}

// Count has a goroutine for each name.
func Count(names []string) {
	for _, name := range names {
		go letters(name)
	}
}
