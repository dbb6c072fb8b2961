// Package siblinglocks has structs with a lock for one field, and none for another.
package siblinglocks

import "sync"

// Pool locks its state only.
type Pool struct {
	mu    sync.Mutex
	state int

	heights map[string]int
}

// Update writes both.
func (p *Pool) Update(address string, state int) {
	p.mu.Lock()
	p.state = state
	p.mu.Unlock()
	p.heights[address] = state // want "^error: map Pool.heights is written in Pool.Update, and read in Pool.Height, with no lock, though Pool has mu"
}

// Height reads.
func (p *Pool) Height(address string) int { return p.heights[address] }

// Plain has no lock, and is nobody's business.
type Plain struct{ heights map[string]int }

// Update writes.
func (p *Plain) Update(address string, height int) { p.heights[address] = height }

// Height reads.
func (p *Plain) Height(address string) int { return p.heights[address] }

// Peers lock their state only, in a function that does not touch the map.
type Peers struct {
	mu    sync.Mutex
	state int
	known map[string]int
}

// State locks.
func (p *Peers) State() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state
}

// Add writes.
func (p *Peers) Add(address string) {
	p.known[address]++ // want "^low error: map Peers.known is written in Peers.Add, and read in Peers.Known, with no lock, though Peers has mu"
}

// Known reads.
func (p *Peers) Known(address string) bool { return p.known[address] > 0 }

// Journal embeds its lock: whoever has several things to do takes it outside.
type Journal struct {
	sync.Mutex
	size   int
	byName map[string]int
}

// Size locks.
func (j *Journal) Size() int {
	j.Lock()
	defer j.Unlock()
	return j.size
}

// Put writes.
func (j *Journal) Put(name string) {
	j.byName[name]++ // want "^low error: map Journal.byName is written in Journal.Put, and read in Journal.Has, with no lock, though Journal has Mutex"
}

// Has reads.
func (j *Journal) Has(name string) bool { return j.byName[name] > 0 }

// Registry locks one map, so that the other one has none on purpose.
type Registry struct {
	mu     sync.Mutex
	counts map[string]int
	labels map[string]string
}

// Count locks.
func (r *Registry) Count(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.counts[name]++
}

// Label writes.
func (r *Registry) Label(name, text string) {
	r.labels[name] = text // want "^low error: map Registry.labels is written in Registry.Label, and read in Registry.Text, with no lock, though Registry has mu"
}

// Text reads.
func (r *Registry) Text(name string) string { return r.labels[name] }
