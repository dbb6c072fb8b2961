package givenback

import "sync"

// Register is locked by all that change it.
type Register struct {
	mu   sync.Mutex
	rows map[string]int
}

// Put locks.
func (l *Register) Put(name string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.rows[name] = n
}

// Drop locks.
func (l *Register) Drop(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.rows, name)
}

// Size locks.
func (l *Register) Size() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.rows)
}

// lookup is for those that have the lock.
func (l *Register) lookup() Done {
	return Done(func(name string) {
		println(l.rows[name])
	})
}

// Print has the lock, and runs it at once.
func (l *Register) Print(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lookup()(name)
}
