package callbacks

import "example.com/tracer"

// Traced counts what a tracer tells it.
type Traced struct {
	tracer *tracer.Tracer
	counts map[string]int
	known  map[string]bool
}

// Open gives the tracer a method to call for each event from now on.
func (t *Traced) Open() { t.tracer = tracer.New(t.on) }

// on writes in the tracer's goroutine.
func (t *Traced) on(name string) {
	t.counts[name]++ // want "^error: map Traced.counts is written in a callback that Traced.Open registers, and read in Traced.Count, with no lock in common"
}

// Count reads while events come.
func (t *Traced) Count(name string) int { return t.counts[name] }

// Known goes through the events so far, and is done.
func (t *Traced) Known(name string) bool {
	tracer.Visit(t.learn)
	return t.known[name]
}

// learn has nobody beside it.
func (t *Traced) learn(name string) { t.known[name] = true }
