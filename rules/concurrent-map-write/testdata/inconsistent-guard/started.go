package inconsistentguard

import "sync"

// Relay is shared when a session starts: what starts it takes the lock, but too late.
type Relay struct {
	mu     sync.Mutex
	count  int
	states map[string]int
}

// StartSession leaves it to another.
func (r *Relay) StartSession(name string) {
	r.session(name)
}

// session takes the lock below the first write.
func (r *Relay) session(name string) {
	r.states[name] = 1 // want "^error: map Relay.states is written without Relay.mu"
	r.mu.Lock()
	defer r.mu.Unlock()
	r.count++
	r.states[name] += r.count
}

// Ended takes it first.
func (r *Relay) Ended(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.states, name)
	r.count--
}

// State as well.
func (r *Relay) State(name string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.states[name]
}

// Chain starts before anybody has it.
type Chain struct {
	mu     sync.Mutex
	count  int
	states map[string]int
}

// StartSession leaves it to another as well.
func (c *Chain) StartSession(name string) {
	c.session(name)
}

// session never takes the lock.
func (c *Chain) session(name string) {
	c.states[name] = 1 // want "^low error: map Chain.states is written without Chain.mu"
	c.states[name] += c.count
}

// Ended takes it.
func (c *Chain) Ended(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.states, name)
	c.count++
}

// State as well.
func (c *Chain) State(name string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.states[name]
}
