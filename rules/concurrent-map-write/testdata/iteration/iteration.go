// Package iteration ranges over maps that it writes.
package iteration

import (
	"net/http"
	"time"
)

// Prune writes while it ranges: legal, and alone.
func Prune(m map[string]int) {
	for k, v := range m {
		if v == 0 {
			delete(m, k)
		} else {
			m[k] = v - 1
		}
	}
}

var local = map[string]int{}

// Sweep writes while it ranges, and nothing of it runs beside anything.
func Sweep() {
	for k := range local {
		local[k]++
	}
}

// Cache is swept in a goroutine, while requests write to it.
type Cache struct{ m map[string]time.Time }

// New starts the sweep.
func New() *Cache {
	c := &Cache{m: map[string]time.Time{}}
	go c.sweep()
	return c
}

func (c *Cache) sweep() {
	for now := range time.Tick(time.Minute) {
		for k, t := range c.m {
			if now.Sub(t) > time.Hour {
				delete(c.m, k)
			}
		}
	}
}

// ServeHTTP writes.
func (c *Cache) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.m[r.URL.Path] = time.Now() // want `^error: map Cache\.m is written in a handler`
}

var scores = map[string]int{}

// Decay ranges and writes, in a goroutine of its own, beside Add's.
func Decay() {
	go func() {
		for name, n := range scores {
			scores[name] = n / 2 // want `map scores`
		}
	}()
}

// Add starts another.
func Add(names <-chan string) {
	go func() {
		for name := range names {
			scores[name]++
		}
	}()
}
