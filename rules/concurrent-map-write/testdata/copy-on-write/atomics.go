package copyonwrite

import (
	"maps"
	"net/http"
	"sync/atomic"
)

// Swap copies until nobody else has come between.
type Swap struct {
	cur atomic.Pointer[map[string]int]
}

// Set has no lock at all.
func (s *Swap) Set(key string, n int) {
	for {
		old := s.cur.Load()
		next := map[string]int{}
		if old != nil {
			maps.Copy(next, *old)
		}
		next[key] = n
		if s.cur.CompareAndSwap(old, &next) {
			return
		}
	}
}

// ServeHTTP reads.
func (s *Swap) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m := s.cur.Load()
	if m == nil || (*m)[r.URL.Path] == 0 {
		http.NotFound(w, r)
	}
}

// Direct writes to the map itself that it has published.
type Direct struct {
	cur atomic.Pointer[map[string]int]
}

// ServeHTTP writes in place.
func (d *Direct) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m := d.cur.Load()
	(*m)[r.URL.Path]++ // want `map Direct\.cur is written in a handler`
}

// Any keeps the map in a value.
type Any struct{ v atomic.Value }

// ServeHTTP writes in place.
func (a *Any) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.v.Load().(map[string]int)[r.URL.Path]++ // want `map Any\.v is written in a handler`
}

type index struct {
	byName map[string]int
	byID   map[int]string
}

func (x *index) clone() *index {
	return &index{byName: maps.Clone(x.byName), byID: maps.Clone(x.byID)}
}

func (x *index) add(name string, id int) {
	x.byName[name] = id
	x.byID[id] = name
}

// Names is replaced as a whole: what is written is a clone.
type Names struct{ cur atomic.Pointer[index] }

// ServeHTTP adds to a clone, by a method.
func (n *Names) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	cur := n.cur.Load()
	if cur.byName[r.URL.Path] != 0 {
		return
	}
	next := cur.clone()
	next.add(r.URL.Path, len(next.byID))
	n.cur.Store(next)
}

// Struct copies the struct, and with it the map's header: the map is the published one.
type Struct struct{ cur atomic.Pointer[index] }

// ServeHTTP writes in place after all.
func (s *Struct) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	next := *s.cur.Load()
	next.byName[r.URL.Path] = 1 // want `map index\.byName is written`
	s.cur.Store(&next)
}

// Swapped takes the map out, and is its only owner then.
type Exchanged struct {
	cur atomic.Pointer[map[string]int]
}

// ServeHTTP takes, and looks for itself.
func (e *Exchanged) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	old := e.cur.Swap(&map[string]int{})
	if old != nil {
		delete(*old, r.URL.Path)
	}
}
