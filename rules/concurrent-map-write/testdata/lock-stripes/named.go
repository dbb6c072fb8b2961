package lockstripes

import (
	"net/http"
	"sync"
)

// Caches has a lock for each cache, in a map that has none itself.
type Caches struct {
	locks map[string]*sync.Mutex
	sizes [stripes]int
}

// NewCaches makes them.
func NewCaches() *Caches { return &Caches{locks: map[string]*sync.Mutex{}} }

// lock makes the lock of a cache when it is first asked for.
func (c *Caches) lock(name string) *sync.Mutex {
	mu, ok := c.locks[name]
	if !ok {
		mu = &sync.Mutex{}
		c.locks[name] = mu // want "^error: map Caches.locks is written in a handler, Caches.fill"
	}
	mu.Lock()
	return mu
}

// fill answers requests, which differ in what they lock.
func (c *Caches) fill(_ http.ResponseWriter, r *http.Request) {
	mu := c.lock(r.URL.Path)
	defer mu.Unlock()
	c.sizes[hash(r.URL.Path)%stripes]++
}

// Drawers has a lock for each drawer as well, and one for the map of them.
type Drawers struct {
	mu    sync.Mutex
	locks map[string]*sync.Mutex
	sizes [stripes]int
}

// NewDrawers makes them.
func NewDrawers() *Drawers { return &Drawers{locks: map[string]*sync.Mutex{}} }

// lock finds the lock of a drawer under that of all.
func (d *Drawers) lock(name string) *sync.Mutex {
	d.mu.Lock()
	mu, ok := d.locks[name]
	if !ok {
		mu = &sync.Mutex{}
		d.locks[name] = mu
	}
	d.mu.Unlock()
	mu.Lock()
	return mu
}

// fill answers requests.
func (d *Drawers) fill(_ http.ResponseWriter, r *http.Request) {
	mu := d.lock(r.URL.Path)
	defer mu.Unlock()
	d.sizes[hash(r.URL.Path)%stripes]++
}

// Serve answers for caches and drawers.
func Serve(c *Caches, d *Drawers) {
	http.HandleFunc("/caches/", c.fill)
	http.HandleFunc("/drawers/", d.fill)
}
