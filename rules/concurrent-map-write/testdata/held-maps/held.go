// Package heldmaps keeps maps as values of things that are safe by themselves: what is in them is not.
package heldmaps

import (
	"net/http"
	"sync"
	"sync/atomic"

	lru "github.com/hashicorp/golang-lru"
)

// Visits holds a map per path.
type Visits struct{ all sync.Map }

// ServeHTTP writes to the map that it finds.
func (v *Visits) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	found, _ := v.all.Load(r.URL.Path)
	byAddr := found.(map[string]int)
	byAddr[r.RemoteAddr]++ // want `^error: map Visits\.all\[\] is written in a handler, Visits.ServeHTTP`
}

// Config publishes a map.
type Config struct{ current atomic.Value }

// ServeHTTP writes to the map that is published.
func (c *Config) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m := c.current.Load().(map[string]string)
	m[r.URL.Path] = r.RemoteAddr // want `^error: map Config\.current is written in a handler, Config.ServeHTTP`
}

// Recent keeps the last ones.
type Recent struct{ cache *lru.Cache }

// ServeHTTP writes to a map that the cache has.
func (c *Recent) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if found, ok := c.cache.Get(r.URL.Path); ok {
		m := found.(map[string]bool)
		m[r.RemoteAddr] = true // want `^error: map Recent\.cache\[\] is written in a handler, Recent.ServeHTTP`
	}
}

// Copied stores a new map each time.
type Copied struct{ all sync.Map }

// ServeHTTP changes its own copy.
func (c *Copied) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	next := map[string]int{}
	if found, ok := c.all.Load(r.URL.Path); ok {
		for k, n := range found.(map[string]int) {
			next[k] = n
		}
	}
	next[r.RemoteAddr]++
	c.all.Store(r.URL.Path, next)
}
