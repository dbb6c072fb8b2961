// Package cache is as much of the real one as the fixtures need.
package cache

// ResourceEventHandler is told of changes, one after the other.
type ResourceEventHandler interface {
	OnAdd(obj interface{}, isInitial bool)
	OnUpdate(old, obj interface{})
	OnDelete(obj interface{})
}
