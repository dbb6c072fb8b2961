// Package asynq has the shapes of that package which the case needs.
package asynq

// Task is one of a queue.
type Task struct{}

// Type is its name.
func (t *Task) Type() string { return "" }
