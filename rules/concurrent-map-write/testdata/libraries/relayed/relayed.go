// Package relayed gives methods to structs of its own, whose reconcilers call them.
package relayed

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

// Reconciler is what the library calls.
type Reconciler interface {
	Reconcile(context.Context, reconcile.Request) (reconcile.Result, error)
}

// Config says whom to tell.
type Config struct {
	OnService func(name string)
	OnNode    func(name string)
}

type services struct{ handler func(string) }

// Reconcile is one goroutine of the library.
func (s *services) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	s.handler(request.Name)
	return reconcile.Result{}, nil
}

type nodes struct{ handler func(string) }

// Reconcile is another one.
func (n *nodes) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	n.handler(request.Name)
	return reconcile.Result{}, nil
}

// Reconcilers hands the functions on, each to one that calls it.
func Reconcilers(cfg Config) []Reconciler {
	return []Reconciler{&services{handler: cfg.OnService}, &nodes{handler: cfg.OnNode}}
}

// sessions are told of services and of nodes.
type sessions struct{ byName map[string]int }

// SetService runs in one goroutine.
func (s *sessions) SetService(name string) {
	s.byName[name]++ // want "^error: map sessions.byName is written in sessions.SetService, and read in sessions.SetNode"
}

// SetNode runs in the other.
func (s *sessions) SetNode(name string) {
	for other := range s.byName {
		if other == name {
			return
		}
	}
}

// Start makes what they share.
func Start() []Reconciler {
	s := &sessions{byName: map[string]int{}}
	return Reconcilers(Config{OnService: s.SetService, OnNode: s.SetNode})
}

// both has two functions, and one goroutine that calls them.
type both struct {
	added   func(name string)
	removed func(name string)
}

// Reconcile calls one after the other.
func (b *both) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	b.removed(request.Name)
	b.added(request.Name)
	return reconcile.Result{}, nil
}

// counts are told of both by one goroutine.
type counts struct{ byName map[string]int }

// Add writes.
func (c *counts) Add(name string) { c.byName[name]++ }

// Remove writes.
func (c *counts) Remove(name string) { delete(c.byName, name) }

// Count makes it.
func Count() Reconciler {
	c := &counts{byName: map[string]int{}}
	return &both{added: c.Add, removed: c.Remove}
}
