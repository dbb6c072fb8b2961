// Package controller has the shapes of that package which the case needs.
package controller

// Options are a controller's.
type Options struct{ MaxConcurrentReconciles int }

// New makes one.
func New(name string, options Options) {}
