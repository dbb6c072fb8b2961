// Package singleflight has the shapes of that package which the case needs.
package singleflight

// Group is a set of calls.
type Group struct{}

// Do lets one of those that ask the same at once work for all.
func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	v, err = fn()
	return v, err, false
}
