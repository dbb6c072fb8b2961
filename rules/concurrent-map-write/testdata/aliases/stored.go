package aliases

import (
	"maps"
	"sync"
)

// Status is what goes out.
type Status struct{ Jobs map[string]int }

// Jobs puts its map into what it sends to a goroutine.
type Jobs struct {
	mu   sync.Mutex
	jobs map[string]int
}

// Report hands the map to a goroutine that reads it while others write.
func (j *Jobs) Report(print func(int)) {
	j.mu.Lock()
	jobs := j.jobs
	j.mu.Unlock()
	go func() {
		for _, n := range jobs { // want `map Jobs\.jobs (leaves|is read without) Jobs\.mu`
			print(n)
		}
	}()
}

// Add writes.
func (j *Jobs) Add(k string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.jobs[k]++
}

// Tasks clones before it lets go.
type Tasks struct {
	mu    sync.Mutex
	tasks map[string]int
}

// Report hands a clone to the goroutine.
func (t *Tasks) Report(print func(int)) {
	t.mu.Lock()
	tasks := maps.Clone(t.tasks)
	t.mu.Unlock()
	go func() {
		for _, n := range tasks {
			print(n)
		}
	}()
}

// Status clones too.
func (t *Tasks) Status() Status {
	t.mu.Lock()
	defer t.mu.Unlock()
	return Status{Jobs: maps.Clone(t.tasks)}
}

// Add writes.
func (t *Tasks) Add(k string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.tasks[k]++
}

// Value copies the whole struct, and the map's header with it.
type Value struct {
	mu    *sync.Mutex
	state state
}

type state struct {
	n    int
	seen map[string]bool
}

// Mark writes.
func (v *Value) Mark(k string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.state.seen[k] = true
}

// N reads a copy of the struct, but not its map.
func (v *Value) N() int {
	v.mu.Lock()
	s := v.state
	v.mu.Unlock()
	return s.n
}

// Replaced publishes a map that nobody writes in place: what was read under the lock stays as it is.
type Replaced struct {
	mu    sync.Mutex
	rules map[string]string
}

// Update builds another map.
func (r *Replaced) Update(rules []string) {
	next := make(map[string]string, len(rules))
	for _, rule := range rules {
		next[rule] = rule
	}
	r.mu.Lock()
	r.rules = next
	r.mu.Unlock()
}

// Rule copies the header under the lock and reads after.
func (r *Replaced) Rule(name string) string {
	r.mu.Lock()
	rules := r.rules
	r.mu.Unlock()
	return rules[name]
}

// Rules returns it.
func (r *Replaced) Rules() map[string]string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.rules
}
