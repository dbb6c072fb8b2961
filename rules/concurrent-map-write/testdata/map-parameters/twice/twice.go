// Package twice gives a map to a function that locks by itself.
package twice

import "sync"

type words map[string]int

var (
	index   = words{}
	indexMu sync.RWMutex
)

// find looks under the read lock first, and again under the other.
func (w words) find(name string) int {
	indexMu.RLock()
	n, ok := w[name]
	indexMu.RUnlock()
	if ok {
		return n
	}
	indexMu.Lock()
	defer indexMu.Unlock()
	if n, ok := w[name]; ok {
		return n
	}
	w[name] = len(name)
	return len(name)
}

// Find is safe.
func Find(name string) int { return index.find(name) }

// Lose is safe.
func Lose(name string) {
	indexMu.Lock()
	defer indexMu.Unlock()
	delete(index, name)
}
