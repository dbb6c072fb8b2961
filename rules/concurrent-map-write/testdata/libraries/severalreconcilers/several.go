// Package several has two reconcilers, of which one has several workers.
package several

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/controller"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

// Many has no map.
type Many struct{}

// Start asks for four workers.
func (m *Many) Start() { controller.New("many", controller.Options{MaxConcurrentReconciles: 4}) }

// Reconcile meets itself.
func (m *Many) Reconcile(context.Context, reconcile.Request) (reconcile.Result, error) {
	return reconcile.Result{}, nil
}

// One has one worker.
type One struct{ seen map[string]int }

// Start asks for no more.
func (o *One) Start() { controller.New("one", controller.Options{}) }

// Reconcile does not meet itself.
func (o *One) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	o.seen[request.Name]++
	return reconcile.Result{}, nil
}
