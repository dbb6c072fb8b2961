// Package reconcile has the shapes of that package which the case needs.
package reconcile

// Request names an object.
type Request struct{ Name string }

// Result says when to come again.
type Result struct{ Requeue bool }
