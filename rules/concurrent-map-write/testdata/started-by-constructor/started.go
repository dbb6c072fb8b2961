// Package started has objects whose constructor starts their goroutine, in a table that another goroutine goes over.
package started

import "time"

// Timing has a goroutine of its own, each of them.
type Timing struct {
	updates chan int
	buckets map[int]int
}

// NewTiming starts it.
func NewTiming() *Timing {
	t := &Timing{updates: make(chan int), buckets: map[int]int{}}
	go t.run()
	return t
}

func (t *Timing) run() {
	for n := range t.updates {
		t.buckets[n]++ // want `map Timing\.buckets is written in a goroutine that NewTiming starts, and read in a goroutine that NewStream starts, with no lock in common`
	}
}

var timings = map[string]*Timing{"all": NewTiming()}

// Stream goes over all of them.
type Stream struct{ sums chan int }

// NewStream starts that.
func NewStream() *Stream {
	s := &Stream{sums: make(chan int)}
	go s.loop()
	return s
}

func (s *Stream) loop() {
	for range time.Tick(time.Second) {
		for _, t := range timings {
			s.sums <- t.sum()
		}
	}
}

func (t *Timing) sum() int {
	sum := 0
	for _, n := range t.buckets {
		sum += n
	}
	return sum
}

// Job is done by a goroutine that others start, and looked at when it is done.
type Job struct {
	done  chan struct{}
	steps map[string]bool
}

// Start runs one.
func Start(name string) *Job {
	j := &Job{done: make(chan struct{}), steps: map[string]bool{}}
	go j.work(name)
	return j
}

func (j *Job) work(name string) {
	j.steps[name] = true
	close(j.done)
}

// Jobs has several.
type Jobs struct{ all []*Job }

// Steps looks at those that are done.
func (js *Jobs) Steps() int {
	n := 0
	for _, j := range js.all {
		<-j.done
		n += len(j.steps)
	}
	return n
}
