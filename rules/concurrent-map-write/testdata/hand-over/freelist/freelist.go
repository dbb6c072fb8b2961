// Package freelist has objects in a channel, from which each request takes one.
package freelist

import "net/http"

// Shop has some baskets.
type Shop struct{ free chan *basket }

type basket struct{ items map[string]int }

// New makes them.
func New() *Shop {
	s := &Shop{free: make(chan *basket, 4)}
	for range 4 {
		s.free <- &basket{items: map[string]int{}}
	}
	return s
}

// ServeHTTP has the basket alone, until it puts it back.
func (s *Shop) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	b := <-s.free
	b.items[r.URL.Path]++
	s.free <- b
}
