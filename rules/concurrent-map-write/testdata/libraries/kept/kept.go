// Package kept gives one method to a library twice.
package kept

import (
	"sync"

	"k8s.io/client-go/tools/cache"
)

// Forwarder is told of leases.
type Forwarder struct {
	mu         sync.Mutex
	processors map[any]int
}

// New hands the method over, and to what wraps it.
func New(add func(cache.ResourceEventHandlerFuncs)) *Forwarder {
	f := &Forwarder{processors: map[any]int{}}
	add(cache.ResourceEventHandlerFuncs{AddFunc: f.updated, DeleteFunc: cache.Last(f.updated)})
	return f
}

func (f *Forwarder) updated(obj any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.processors[obj]++
}

// Cancel forgets the lock.
func (f *Forwarder) Cancel() {
	for range f.processors { // want "^error: map Forwarder.processors is read without Forwarder.mu"
		println()
	}
}
