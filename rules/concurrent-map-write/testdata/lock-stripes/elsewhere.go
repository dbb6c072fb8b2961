package lockstripes

import "net/http"

// keyed is a lock by a key, of which only the interface is known.
type keyed interface {
	Lock(key string)
	Unlock(key string)
}

// Pages takes the lock of a page for a while, and counts later.
type Pages struct {
	locks keyed
	seen  map[string]int
}

func (p *Pages) touch(key string) {
	p.locks.Lock(key)
	defer p.locks.Unlock(key)
}

// ServeHTTP has given the lock back by then.
func (p *Pages) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	p.touch(r.URL.Path)
	p.seen[r.URL.Path]++ // want `^error: map Pages\.seen is written in a handler, Pages\.ServeHTTP, which runs beside itself`
}

// Counts is written while the lock of a page is held: who has it cannot be told.
type Counts struct {
	locks keyed
	seen  map[string]int
}

// ServeHTTP holds it.
func (c *Counts) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	c.locks.Lock(r.URL.Path)
	defer c.locks.Unlock(r.URL.Path)
	c.seen[r.URL.Path]++
}
