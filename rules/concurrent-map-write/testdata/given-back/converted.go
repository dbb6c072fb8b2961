package givenback

import "sync"

// Journal is locked by all that change it.
type Journal struct {
	mu   sync.Mutex
	rows map[string]int
}

// Put locks.
func (l *Journal) Put(name string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.rows[name] = n
}

// Drop locks.
func (l *Journal) Drop(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.rows, name)
}

// Size locks.
func (l *Journal) Size() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.rows)
}

// Done is told a name.
type Done func(name string)

// Begin keeps the lock: what it gives back writes, and gives it up.
func (l *Journal) Begin() Done {
	l.mu.Lock()
	return Done(func(name string) {
		l.rows[name]++
		l.mu.Unlock()
	})
}
