// Package informers has objects that one goroutine tells of changes, one after the other.
package informers

import (
	"net/http"

	"k8s.io/client-go/tools/cache"
)

var (
	_ cache.ResourceEventHandler = (*pods)(nil)
	_ cache.ResourceEventHandler = (*nodes)(nil)
)

// pods are shown by others.
type pods struct{ names map[any]bool }

// OnAdd may meet who shows them.
func (p *pods) OnAdd(obj interface{}, _ bool) {
	p.names[obj] = true // want "^error: map pods.names is written in pods.OnAdd"
}

// OnUpdate takes any, as it is written today.
func (p *pods) OnUpdate(_, obj any) { p.names[obj] = true }

// OnDelete does, too.
func (p *pods) OnDelete(obj any) { delete(p.names, obj) }

// ServeHTTP shows.
func (p *pods) ServeHTTP(_ http.ResponseWriter, r *http.Request) { _ = p.names[r.URL.Path] }

// nodes are read by nobody else.
type nodes struct{ names map[any]bool }

// OnAdd is called for one after the other.
func (n *nodes) OnAdd(obj interface{}, _ bool) { n.names[obj] = true }

// OnUpdate follows it.
func (n *nodes) OnUpdate(_, obj interface{}) { n.names[obj] = true }

// OnDelete follows that.
func (n *nodes) OnDelete(obj interface{}) { delete(n.names, obj) }

// Watch gives functions to an informer that calls them one after the other.
func Watch(add func(cache.ResourceEventHandlerFuncs)) {
	seen := map[any]bool{}
	add(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { seen[obj] = true },
		DeleteFunc: func(obj any) { delete(seen, obj) },
	})
}
