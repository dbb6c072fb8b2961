// Package event has the shapes of that package which the case needs.
package event

// CreateEvent is one.
type CreateEvent struct{ Name string }

// UpdateEvent is one.
type UpdateEvent struct{ Name string }

// DeleteEvent is one.
type DeleteEvent struct{ Name string }
