// Package ownloop has one goroutine that does what it is sent, and more of its own.
package ownloop

import "time"

// Desk has one goroutine that does everything.
type Desk struct {
	work  chan func()
	notes map[string]int
}

// NewDesk starts it.
func NewDesk() *Desk {
	d := &Desk{work: make(chan func()), notes: map[string]int{}}
	go d.run()
	return d
}

func (d *Desk) run() {
	tick := time.NewTicker(time.Minute)
	for {
		select {
		case f := <-d.work:
			f()
		case <-tick.C:
			clear(d.notes)
		}
	}
}

func (d *Desk) do(f func()) { d.work <- f }

// Note is done by the goroutine.
func (d *Desk) Note(name string) {
	d.do(func() { d.notes[name]++ })
}
