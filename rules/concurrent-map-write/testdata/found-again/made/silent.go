package made

import (
	"net/http"
	"sync"
)

// Plans gives each request a plan of its own.
type Plans struct {
	mu     sync.Mutex
	byName map[string]*plan
}

type plan struct{ steps map[string]int }

func newPlan() *plan { return &plan{steps: map[string]int{}} }

func (p *plan) copied() *plan { return &plan{steps: map[string]int{"first": p.steps["first"]}} }

func (p *plan) add(step string) { p.steps[step]++ }

// ServeHTTP goes on with a copy of what it has found, or with a new one.
func (ps *Plans) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	ps.mu.Lock()
	one := ps.byName[r.Host]
	ps.mu.Unlock()
	if one == nil {
		one = newPlan()
	} else {
		one = one.copied()
	}
	one.add(r.URL.Path)
}

// Forms has its forms for the next request, and gives this one a copy.
type Forms struct {
	mu     sync.Mutex
	byName map[string]*form
	last   *form
}

type form struct{ fields map[string]int }

func copyOf(f *form) *form { return &form{fields: map[string]int{"first": f.fields["first"]}} }

func (f *form) fill(field string) { f.fields[field]++ }

// ServeHTTP fills the copy, and then keeps it elsewhere.
func (fs *Forms) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	fs.mu.Lock()
	one := fs.byName[r.Host]
	fs.mu.Unlock()
	one = copyOf(one)
	one.fill(r.URL.Path)
	fs.mu.Lock()
	fs.last = one
	fs.mu.Unlock()
}
