// Package api has handlers that another package puts into a table.
package api

import "sync"

// Call is one request.
type Call struct{ Path string }

// Handler answers.
type Handler func(*Call)

// targets are written by a handler.
var targets = map[string]string{}

// mu guards pings.
var mu sync.Mutex

// pings are written by a handler as well.
var pings = map[string]int{}

// Proxy has no lock.
func Proxy(c *Call) {
	targets[c.Path] = c.Path // want "^error: map targets is written in a handler, Proxy"
}

// Ping has one.
func Ping(c *Call) {
	mu.Lock()
	defer mu.Unlock()
	pings[c.Path]++
}

// names are filled by what no table has.
var names = map[string]string{}

// Name has the same shape, but nobody routes to it.
func Name(c *Call) { names[c.Path] = c.Path }
