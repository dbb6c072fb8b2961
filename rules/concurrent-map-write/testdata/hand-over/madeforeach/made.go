// Package madeforeach has a goroutine that makes something for each request, and hands it over by a channel.
package madeforeach

import "net/http"

type crate struct{ items map[string]int }

// Crates come from a channel, each for one request.
type Crates struct{ fresh chan *crate }

// Fill makes them.
func (c *Crates) Fill() {
	for {
		c.fresh <- &crate{items: map[string]int{}}
	}
}

// ServeHTTP takes one, and never gives it back.
func (c *Crates) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	one := <-c.fresh
	one.items[r.URL.Path]++
}
