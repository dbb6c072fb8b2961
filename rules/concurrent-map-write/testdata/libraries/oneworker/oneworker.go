// Package oneworker has a reconciler that one worker runs.
package oneworker

import (
	"context"
	"net/http"

	"sigs.k8s.io/controller-runtime/pkg/controller"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

// Reconciler counts.
type Reconciler struct{ seen map[string]int }

// Start asks for no more than one worker.
func (r *Reconciler) Start() { controller.New("one", controller.Options{}) }

// Reconcile does not meet itself.
func (r *Reconciler) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	r.seen[request.Name]++
	return reconcile.Result{}, nil
}

// shown counts for others to see.
type shown struct{ seen map[string]int }

// Reconcile does not meet itself.
func (s *shown) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	s.seen[request.Name]++ // want "^error: map shown.seen is written in shown.Reconcile"
	return reconcile.Result{}, nil
}

// ServeHTTP may meet it.
func (s *shown) ServeHTTP(_ http.ResponseWriter, r *http.Request) { _ = s.seen[r.URL.Path] }
