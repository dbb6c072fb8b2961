// Package errgroup has the shapes of that package which the case needs.
package errgroup

import "context"

// Group is a set of goroutines.
type Group struct{}

// WithContext makes one.
func WithContext(ctx context.Context) (*Group, context.Context) { return &Group{}, ctx }

// Go starts one.
func (g *Group) Go(f func() error) {}

// TryGo starts one.
func (g *Group) TryGo(f func() error) bool { return true }

// SetLimit limits how many run at once.
func (g *Group) SetLimit(n int) {}

// Wait waits.
func (g *Group) Wait() error { return nil }
