// Package twoinformers has informers, of which each calls its functions in a goroutine of its own.
package twoinformers

import "k8s.io/client-go/tools/cache"

// informer is as much of one as is asked for here.
type informer interface {
	AddEventHandler(funcs cache.ResourceEventHandlerFuncs)
}

// Routes are fed by two informers.
type Routes struct {
	backends map[any]bool
	weights  map[any]int
}

// Watch has the informers share the backends.
func (r *Routes) Watch(services, endpoints informer) {
	services.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(obj any) {
			r.backends[obj] = true // want "^error: map Routes.backends is written in a callback"
		},
	})
	endpoints.AddEventHandler(cache.ResourceEventHandlerFuncs{
		DeleteFunc: func(obj any) { delete(r.backends, obj) },
	})
}

// Weigh has one informer, which calls one function after the other.
func (r *Routes) Weigh(services informer) {
	services.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { r.weights[obj] = 1 },
		DeleteFunc: func(obj any) { delete(r.weights, obj) },
	})
}

// Taints are fed by two informers as well, each with a map of its own.
type Taints struct {
	nodes map[any]bool
	pods  map[any]bool
}

// Watch has nothing shared.
func (t *Taints) Watch(nodes, pods informer) {
	nodes.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { t.nodes[obj] = true },
		DeleteFunc: func(obj any) { delete(t.nodes, obj) },
	})
	pods.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { t.pods[obj] = true },
		DeleteFunc: func(obj any) { delete(t.pods, obj) },
	})
}
