package goroutinevsrest

import (
	"sync"
	"time"
)

// Gauge is written as it starts, and later as well.
type Gauge struct{ values map[string]time.Time }

// Start writes once: that the goroutine writes on says more.
func (g *Gauge) Start(tick <-chan time.Time) {
	go g.run(tick)
	g.values["start"] = time.Now()
}

func (g *Gauge) run(tick <-chan time.Time) {
	for now := range tick {
		g.values["tick"] = now // want "^error: map Gauge.values is written in a goroutine that Gauge.Start starts, and read in Gauge.Value"
	}
}

// Value reads.
func (g *Gauge) Value(name string) time.Time { return g.values[name] }

// Meter is written before its goroutine starts, and then only read.
type Meter struct{ values map[string]time.Time }

// Start writes once.
func (m *Meter) Start(tick <-chan time.Time, log func(time.Time)) {
	m.values["start"] = time.Now()
	go m.run(tick, log)
}

func (m *Meter) run(tick <-chan time.Time, log func(time.Time)) {
	for range tick {
		log(m.values["start"])
	}
}

// Value reads.
func (m *Meter) Value(name string) time.Time { return m.values[name] }

var (
	steps  = map[string]int{}
	states = map[string]int{}
	counts = map[string]int{}
)

// Job starts a goroutine, on what all jobs share or on its own.
type Job struct {
	name string
	log  func(int)
	own  map[string]int
}

// Begin writes while the goroutine of the job before it reads.
func (j *Job) Begin() {
	steps[j.name] = len(j.name) // want "^error: map steps is written in Job.Begin, and read in a goroutine that Job.Begin starts"
	go func() { j.log(steps[j.name]) }()
}

// Go reads while the goroutine of the job before it writes.
func (j *Job) Go() {
	for name := range states {
		j.log(len(name))
	}
	go func() { states[j.name] = len(j.name) }() // want "^error: map states is written in a goroutine that Job.Go starts, and read in Job.Go"
}

// Own has what no other job has.
func (j *Job) Own() {
	j.own[j.name] = len(j.name)
	go func() { j.log(j.own[j.name]) }()
}

// Wait has its goroutine end before the next job begins.
func (j *Job) Wait() {
	counts[j.name] = len(j.name)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		j.log(counts[j.name])
	}()
	wg.Wait()
}
