package made

import (
	"net/http"
	"sync"
)

// Desks has its desks made by whoever sets it up.
type Desks struct {
	mu     sync.Mutex
	byName map[string]*desk
	made   func(name string) *desk
}

type desk struct{ papers map[string]int }

// desk gives everybody the same one.
func (ds *Desks) desk(name string) *desk {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	if one, ok := ds.byName[name]; ok {
		return one
	}
	one := ds.made(name)
	ds.byName[name] = one
	return one
}

// ServeHTTP locks for the desk, and no more.
func (ds *Desks) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	one := ds.desk(r.Host)
	one.papers[r.URL.Path]++ // want "^error: map desk.papers is written in a handler, Desks.ServeHTTP, which runs beside itself"
}

// Lamps gives each lamp to one at a time.
type Lamps struct {
	mu     sync.Mutex
	byName map[string]*lamp
	made   func(name string) *lamp
}

type lamp struct{ hours map[string]int }

// take gives a new one where there is none, and keeps none.
func (ls *Lamps) take(name string) *lamp {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	if one, ok := ls.byName[name]; ok {
		delete(ls.byName, name)
		return one
	}
	one := ls.made(name)
	return one
}

// ServeHTTP has the lamp alone.
func (ls *Lamps) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	one := ls.take(r.Host)
	one.hours[r.URL.Path]++
}
