package inconsistentguard

import "sync"

// Report locks in what adds and drops, though its only user here has it alone: the lock is for others.
type Report struct {
	mu    sync.Mutex
	lines map[string]int
}

// Add locks.
func (r *Report) Add(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lines[name]++
}

// Drop locks.
func (r *Report) Drop(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.lines, name)
}

// Names forgets it.
func (r *Report) Names() (names []string) {
	for name := range r.lines { // want `^error: map Report\.lines is read without Report\.mu, which is held at 2 of 3 accesses`
		names = append(names, name)
	}
	return names
}

// Summary makes one for itself.
func Summary(names []string) []string {
	r := &Report{lines: map[string]int{}}
	for _, name := range names {
		r.Add(name)
	}
	r.Drop("")
	return r.Names()
}

// Draft has one function only that others can call: the rest is for who has it alone.
type Draft struct {
	mu    sync.Mutex
	lines map[string]int
}

// Add locks.
func (d *Draft) Add(name string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lines[name]++
}

func (d *Draft) drop(name string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.lines, name)
}

func (d *Draft) names() (names []string) {
	for name := range d.lines {
		names = append(names, name)
	}
	return names
}

// Outline makes one for itself.
func Outline(names []string) []string {
	d := &Draft{lines: map[string]int{}}
	for _, name := range names {
		d.Add(name)
	}
	d.drop("")
	return d.names()
}
