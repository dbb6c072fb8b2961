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
	p.heights[address] = state // want "^low error: map Pool.heights is written in Pool.Update, and read in Pool.Height, with no lock, though Pool has mu"
}

// Height reads.
func (p *Pool) Height(address string) int { return p.heights[address] }

// Plain has no lock, and is nobody's business.
type Plain struct{ heights map[string]int }

// Update writes.
func (p *Plain) Update(address string, height int) { p.heights[address] = height }

// Height reads.
func (p *Plain) Height(address string) int { return p.heights[address] }
