// Package cache is as much of the real one as the fixtures need.
package cache

// ResourceEventHandler is told of changes, one after the other.
type ResourceEventHandler interface {
	OnAdd(obj interface{}, isInitial bool)
	OnUpdate(old, obj interface{})
	OnDelete(obj interface{})
}

// ResourceEventHandlerFuncs has them as functions.
type ResourceEventHandlerFuncs struct {
	AddFunc    func(obj interface{})
	DeleteFunc func(obj interface{})
}

// Last gives a function that passes on.
func Last(f func(obj interface{})) func(obj interface{}) { return f }
