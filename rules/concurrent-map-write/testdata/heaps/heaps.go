// Package heaps has queues that container/heap orders, with the places of what is in them.
package heaps

import (
	"container/heap"
	"sync"
)

type queue struct {
	names  []string
	places map[string]int
}

func (q *queue) Len() int           { return len(q.names) }
func (q *queue) Less(i, j int) bool { return q.names[i] < q.names[j] }

func (q *queue) Swap(i, j int) {
	q.names[i], q.names[j] = q.names[j], q.names[i]
	q.places[q.names[i]], q.places[q.names[j]] = i, j
}

// Push is called by heap.Push.
func (q *queue) Push(x any) {
	name, _ := x.(string)
	q.places[name] = len(q.names)
	q.names = append(q.names, name)
}

// Pop is called by heap.Pop.
func (q *queue) Pop() any {
	name := q.names[len(q.names)-1]
	q.names = q.names[:len(q.names)-1]
	delete(q.places, name)
	return name
}

// Tasks has a queue under its lock, and one method that forgets it.
type Tasks struct {
	mu    sync.Mutex
	queue queue
}

// Add changes places where heap.Push calls Push.
func (t *Tasks) Add(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	heap.Push(&t.queue, name)
}

// Next changes places where heap.Pop calls Pop.
func (t *Tasks) Next() any {
	t.mu.Lock()
	defer t.mu.Unlock()
	return heap.Pop(&t.queue)
}

// Has forgets the lock.
func (t *Tasks) Has(name string) bool {
	_, ok := t.queue.places[name] // want `^error: map queue.places is read without Tasks.mu, which is held at 4 of 5 accesses`
	return ok
}
