package partof

import "sync"

// Queue has a lock for what its scheduler keeps.
type Queue struct {
	mu        sync.Mutex
	scheduler scheduler
}

type scheduler interface {
	add(id string)
	drop(id string)
	has(id string) bool
	size() int
}

type list struct{ jobs map[string]int }

func (l *list) add(id string)  { l.jobs[id]++ }
func (l *list) drop(id string) { delete(l.jobs, id) }
func (l *list) has(id string) bool {
	_, ok := l.jobs[id]
	return ok
}

func (l *list) size() int { return len(l.jobs) } // want "^error: map list.jobs is read without Queue.mu, which is held at 3 of 4 accesses"

// NewQueue makes one.
func NewQueue() *Queue { return &Queue{scheduler: &list{jobs: map[string]int{}}} }

// Offer has the lock.
func (q *Queue) Offer(id string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.scheduler.add(id)
}

// Used has the lock.
func (q *Queue) Used(id string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.scheduler.drop(id)
}

// Has has the lock.
func (q *Queue) Has(id string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.scheduler.has(id)
}

// Pool goes past the lock.
type Pool struct{ queue *Queue }

// Size has the queue, and its lock, at hand.
func (p *Pool) Size() int { return p.queue.scheduler.size() }
