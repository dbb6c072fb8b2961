// Package workers has a reconciler that several workers run.
package workers

import (
	"context"

	"sigs.k8s.io/controller-runtime/pkg/controller"
	"sigs.k8s.io/controller-runtime/pkg/reconcile"
)

// Reconciler counts.
type Reconciler struct{ seen map[string]int }

// Start asks for four workers.
func (r *Reconciler) Start() {
	controller.New("four", controller.Options{MaxConcurrentReconciles: 4})
}

// Reconcile meets itself.
func (r *Reconciler) Reconcile(_ context.Context, request reconcile.Request) (reconcile.Result, error) {
	r.seen[request.Name]++ // want "^error: map Reconciler.seen is written in a handler, Reconciler.Reconcile, which runs beside itself"
	return reconcile.Result{}, nil
}
