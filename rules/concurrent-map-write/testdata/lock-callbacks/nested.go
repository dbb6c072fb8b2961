package lockcallbacks

import "sync"

// base has the lock, and runs functions for what embeds it.
type base struct{ mu sync.Mutex }

func (b *base) do(f func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	f()
}

func (b *base) try(f func() error) (err error) {
	b.do(func() { err = f() })
	return err
}

// Derived uses what it embeds.
type Derived struct {
	base
	m map[string]int
}

// Set writes by the one.
func (d *Derived) Set(k string, n int) {
	d.do(func() { d.m[k] = n })
}

// Inc writes by the other, one level further.
func (d *Derived) Inc(k string) error {
	return d.try(func() error {
		d.m[k]++
		return nil
	})
}

// Get reads under the lock.
func (d *Derived) Get(k string) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.m[k]
}

// Spawn writes in a goroutine that the function under the lock starts.
func (d *Derived) Spawn(k string) {
	d.do(func() {
		go func() {
			d.m[k] = 0 // want `map Derived\.m is written without base\.mu`
		}()
	})
}

// handler gives the lock to all that it wraps.
type handler func(string) error

// Router runs its handlers under one lock.
type Router struct {
	mu     sync.Mutex
	routes map[string]handler
	hits   map[string]int
}

// NewRouter fills the table with methods and literals.
func NewRouter() *Router {
	r := &Router{hits: map[string]int{}}
	r.routes = map[string]handler{
		"hit": r.hit,
		"clear": func(string) error {
			clear(r.hits)
			return nil
		},
	}
	return r
}

func (r *Router) hit(name string) error {
	r.hits[name]++
	return nil
}

// Serve calls one under the lock.
func (r *Router) Serve(route, name string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.routes[route](name)
}

// Hits reads.
func (r *Router) Hits(name string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.hits[name]
}

// ServeAll does so in goroutines.
func (r *Router) ServeAll(names []string) {
	for _, name := range names {
		go func() { _ = r.Serve("hit", name) }()
	}
}
