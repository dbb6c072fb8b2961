package sent

import "net/http"

// Loop has one goroutine that does everything, but for what forgets it.
type Loop struct {
	work chan func()
	n    map[string]int
}

// NewLoop starts it.
func NewLoop() *Loop {
	l := &Loop{work: make(chan func()), n: map[string]int{}}
	go l.run()
	return l
}

func (l *Loop) run() {
	for f := range l.work {
		f()
	}
}

func (l *Loop) do(f func()) { l.work <- f }

// Add is a request that leaves it to the goroutine.
func (l *Loop) Add(w http.ResponseWriter, r *http.Request) {
	l.do(func() { l.n[r.URL.Path]++ })
}

// Reset is a request that does it by itself.
func (l *Loop) Reset(w http.ResponseWriter, r *http.Request) {
	delete(l.n, r.URL.Path) // want `^error: map Loop\.n is written in a handler, Loop\.Reset`
}

// Queue has a goroutine that is a literal.
type Queue struct {
	work chan func()
	n    map[string]int
}

// NewQueue starts it.
func NewQueue() *Queue {
	q := &Queue{work: make(chan func()), n: map[string]int{}}
	go func() {
		for f := range q.work {
			f()
		}
	}()
	return q
}

func (q *Queue) do(f func()) { q.work <- f }

// Add is a request: the goroutine counts.
func (q *Queue) Add(w http.ResponseWriter, r *http.Request) {
	q.do(func() { q.n[r.URL.Path]++ })
}
