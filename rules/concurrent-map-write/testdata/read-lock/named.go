package readlock

import "sync"

// Limits calls somebody whom it does not know.
type Limits struct {
	names interface{ Lock(name string) }
	mu    sync.RWMutex
	used  map[string]int
	left  map[string]int
}

// Use holds the lock of a name, and lets others in by the read lock.
func (l *Limits) Use(name string) {
	l.names.Lock(name)
	l.mu.RLock()
	l.used[name]++ // want "^error: map Limits.used is written under a read lock of Limits.mu, in Limits.Use"
	l.mu.RUnlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.left[name]--
}

// Left reads.
func (l *Limits) Left(name string) int {
	l.names.Lock(name)
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.left[name]
}

// Reset locks.
func (l *Limits) Reset() {
	l.mu.Lock()
	defer l.mu.Unlock()
	clear(l.used)
	clear(l.left)
}
