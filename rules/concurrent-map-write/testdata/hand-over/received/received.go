// Package received has workers that take what they work on from a channel.
package received

import "sync"

// Queue has a worker, and knows the jobs as well.
type Queue struct {
	jobs   chan *job
	byName map[string]*job
}

type job struct {
	mu    sync.Mutex
	steps map[string]int
}

// Start starts the worker.
func (q *Queue) Start() {
	go func() {
		for {
			j := <-q.jobs
			j.steps["begun"]++ // want "^error: map job.steps is written without job.mu, which is held at 2 of 3 accesses"
		}
	}()
}

// Mark locks.
func (q *Queue) Mark(name, step string) {
	j := q.byName[name]
	j.mu.Lock()
	defer j.mu.Unlock()
	j.steps[step]++
}

// Drop locks.
func (q *Queue) Drop(name, step string) {
	j := q.byName[name]
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.steps, step)
}

// Post has letters, which belong to who has received them.
type Post struct{ letters chan *letter }

type letter struct{ marks map[string]int }

// Start starts the worker.
func (p *Post) Start() {
	go func() {
		for {
			l := <-p.letters
			l.stamp("seen")
		}
	}()
}

// Send makes a letter, and never looks at it again.
func (p *Post) Send(to string) {
	l := &letter{marks: map[string]int{}}
	l.stamp(to)
	p.letters <- l
}

func (l *letter) stamp(mark string) { l.marks[mark]++ }
