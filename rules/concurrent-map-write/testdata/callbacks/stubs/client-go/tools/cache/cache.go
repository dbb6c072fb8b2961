// Package cache has the shapes of that package which the case needs.
package cache

// ResourceEventHandlerFuncs are callbacks.
type ResourceEventHandlerFuncs struct {
	AddFunc    func(obj any)
	UpdateFunc func(oldObj, newObj any)
	DeleteFunc func(obj any)
}

// SharedInformer calls them.
type SharedInformer interface {
	AddEventHandler(h ResourceEventHandlerFuncs)
}
