// Package whole has an interface that is made of others.
package whole

import (
	"net/http"

	"example.com/severalimplementations/whole/parts"
)

type adder interface{ add(key string) }

// stock has no method but those of its parts.
type stock interface {
	adder
	parts.Dropper
}

type shelf struct{ m map[string]int }

func (s *shelf) add(key string) {
	s.m[key]++ // want "^error: map shelf.m is written in a handler, front.ServeHTTP"
}

// Drop is asked for by the other package.
func (s *shelf) Drop(key string) { delete(s.m, key) }

// list has one of the methods only, so that it is no stock.
type list struct{ m map[string]int }

func (l *list) add(key string) { l.m[key]++ }

type front struct{ stock stock }

// ServeHTTP is called beside itself.
func (f *front) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	f.stock.add(r.URL.Path)
	f.stock.Drop(r.Host)
}

// List has one for itself.
func List(all []string) int {
	l := &list{map[string]int{}}
	for _, one := range all {
		l.add(one)
	}
	return len(l.m)
}

// Front serves a shelf.
func Front() http.Handler { return &front{&shelf{map[string]int{}}} }
