// Package givenback has methods that give a function back, which is right.
package givenback

import "sync"

// Ledger is locked by all that change it.
type Ledger struct {
	mu   sync.Mutex
	rows map[string]int
}

// Put locks.
func (l *Ledger) Put(name string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.rows[name] = n
}

// Drop locks.
func (l *Ledger) Drop(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.rows, name)
}

// Size locks.
func (l *Ledger) Size() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.rows)
}

// Begin keeps the lock: what it gives back writes, and gives it up.
func (l *Ledger) Begin() func(name string) {
	l.mu.Lock()
	return func(name string) {
		defer l.mu.Unlock()
		l.rows[name]++
	}
}
