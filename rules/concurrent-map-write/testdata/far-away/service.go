// Package faraway has goroutines that reach a map by many calls.
package faraway

// Service runs two loops on one queue.
type Service struct {
	queue *Queue
	jobs  chan string
	done  chan string
}

// Queue counts what waits.
type Queue struct{ pending map[string]int }

// Start starts both.
func (s *Service) Start() {
	go s.accept()
	go s.finish()
}

func (s *Service) accept() {
	for id := range s.jobs {
		s.handle(id)
	}
}

func (s *Service) handle(id string)  { s.admit(id) }
func (s *Service) admit(id string)   { s.enqueue(id) }
func (s *Service) enqueue(id string) { s.queue.Push(id) }

// Push writes.
func (q *Queue) Push(id string) { q.push(id) }

func (q *Queue) push(id string) {
	q.pending[id]++ // want "^error: map Queue.pending is written in a goroutine that Service.Start starts, and written in a goroutine that Service.Start starts, with no lock in common"
}

func (s *Service) finish() {
	for id := range s.done {
		s.settle(id)
	}
}

func (s *Service) settle(id string) { s.queue.Pop(id) }

// Pop writes.
func (q *Queue) Pop(id string) { delete(q.pending, id) }
