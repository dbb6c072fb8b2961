package severalimplementations

import "sync"

// duty is what runs in turn.
type duty interface{ Perform(name string) int }

// duties is one that runs others.
type duties struct{ all []duty }

// Perform hands it on.
func (d *duties) Perform(name string) int {
	n := 0
	for _, one := range d.all {
		n += one.Perform(name)
	}
	return n
}

// roster has a lock for what is known.
type roster struct {
	mu    sync.Mutex
	known map[string]int
}

// Enter locks.
func (r *roster) Enter(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.known[name] = len(r.known)
}

// Leave locks.
func (r *roster) Leave(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.known, name)
}

// Perform forgets to, for whoever has a duty of the composite, or this one alone.
func (r *roster) Perform(name string) int {
	return r.known[name] // want `map roster\.known is read without roster\.mu, which is held at 3 of 4 accesses`
}

// register is a roster after the fix.
type register struct {
	mu    sync.Mutex
	known map[string]int
}

// Enter locks.
func (r *register) Enter(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.known[name] = len(r.known)
}

// Leave locks.
func (r *register) Leave(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.known, name)
}

// Perform locks as well.
func (r *register) Perform(name string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.known[name]
}
