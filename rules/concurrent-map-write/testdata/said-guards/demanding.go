package saidguards

import "sync"

// Queue has a lock that its helpers ask for.
type Queue struct {
	mu    sync.Mutex
	items map[string]int
	ranks map[string]int
}

// get requires that q.mu is held.
func (q *Queue) get(name string) int {
	if n, ok := q.items[name]; ok {
		return n
	}
	q.items[name] = 0 // want "^error: map Queue.items is written without Queue.mu, which one other access holds"
	return 0
}

// Put has the lock.
func (q *Queue) Put(name string) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.get(name)
}

// Drop has the lock.
func (q *Queue) Drop(name string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.items, name)
}

// Rank has not, and calls it all the same.
func (q *Queue) Rank(name string) int { return q.get(name) + 1 }

// rank must be called with mu held.
func (q *Queue) rank(name string) int {
	q.ranks[name]++
	return q.ranks[name]
}

// Raise has the lock.
func (q *Queue) Raise(name string) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.rank(name)
}

// raiseAll says who has it; mu must be held.
func (q *Queue) raiseAll(names []string) {
	for _, name := range names {
		q.rank(name)
	}
}

// RaiseAll has the lock.
func (q *Queue) RaiseAll(names []string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.raiseAll(names)
}
