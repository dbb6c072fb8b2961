// Package one asks for one worker by an assignment.
package one

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/controller"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

// One has one worker.
type One struct{ seen map[string]int }

// Start asks for one worker.
func (o *One) Start() {
	var options controller.Options
	options.MaxConcurrentReconciles = 1
	controller.New("one", options)
}

// Reconcile does not meet itself.
func (o *One) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	o.seen[request.Name]++
	return reconcile.Result{}, nil
}
