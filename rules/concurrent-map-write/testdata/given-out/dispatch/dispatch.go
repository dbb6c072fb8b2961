// Package dispatch counts what a goroutine handles, and hands out its counts.
package dispatch

import "maps"

// Dispatcher has one goroutine that writes.
type Dispatcher struct {
	events chan string
	counts map[string]int
	known  map[string]bool
}

// New makes one.
func New(known map[string]bool) *Dispatcher {
	return &Dispatcher{events: make(chan string), counts: map[string]int{}, known: maps.Clone(known)}
}

// Start starts the goroutine.
func (d *Dispatcher) Start() { go d.run() }

func (d *Dispatcher) run() {
	for event := range d.events {
		if d.known[event] {
			d.counts[event]++
		}
	}
}

// Counts hands out what run goes on writing.
func (d *Dispatcher) Counts() map[string]int {
	return d.counts // want "map Dispatcher.counts is written in a goroutine that Dispatcher.Start starts, and handed out by Dispatcher.Counts, with no lock"
}

// Known hands out what nobody writes any more.
func (d *Dispatcher) Known() map[string]bool { return d.known }
