// Package alike has several types for one interface, of which some take a lock.
package alike

import (
	"strings"
	"sync"
)

// Names is what callers have, without knowing which.
type Names interface {
	Name(id string) string
	Forget(id string)
}

// Remote locks.
type Remote struct {
	mu    sync.Mutex
	names map[string]string
}

// Name fills under the lock.
func (r *Remote) Name(id string) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	if n, ok := r.names[id]; ok {
		return n
	}
	n := strings.ToUpper(id)
	r.names[id] = n
	return n
}

// Forget locks.
func (r *Remote) Forget(id string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.names, id)
}

// Local is called in the same way, and has no lock.
type Local struct{ names map[string]string }

// Name fills without a lock.
func (l *Local) Name(id string) string {
	if n, ok := l.names[id]; ok {
		return n
	}
	n := strings.ToLower(id)
	l.names[id] = n // want "^error: map Local.names is written with no lock in Local.Name, though Remote.Name, which is called by Names.Name as well, takes one"
	return n
}

// Forget has nothing to lock.
func (l *Local) Forget(id string) {}
