// Package jobs hands its map out to a function beside it.
package jobs

import "sync"

// queue locks for both maps.
type queue struct {
	mu      sync.Mutex
	waiting map[string]int
	done    map[string]int
}

// newQueue makes one.
func newQueue() *queue {
	return &queue{waiting: map[string]int{}, done: map[string]int{}}
}

// jobs hands out what add writes in place.
func (q *queue) jobs() map[string]int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.waiting // want "^error: map queue.waiting leaves queue.mu: queue.jobs hands it out, while others write it in place"
}

// add writes in place.
func (q *queue) add(name string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.waiting[name]++
}

// finished hands out a copy.
func (q *queue) finished() map[string]int {
	q.mu.Lock()
	defer q.mu.Unlock()
	found := make(map[string]int, len(q.done))
	for name, n := range q.done {
		found[name] = n
	}
	return found
}

// finish writes in place, too.
func (q *queue) finish(name string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.done[name]++
}

// total goes through what it is handed, and never names it.
func total(q *queue) (n int) {
	for _, count := range q.jobs() {
		n += count
	}
	for _, count := range q.finished() {
		n += count
	}
	return n
}

// Board has one.
type Board struct{ q *queue }

// New makes it.
func New() *Board { return &Board{q: newQueue()} }

// Add writes.
func (b *Board) Add(name string) {
	b.q.add(name)
	b.q.finish(name)
}

// Total counts.
func (b *Board) Total() int { return total(b.q) }
