// Package valuereceivers has methods on values: the copy has the same map.
package valuereceivers

import "sync"

// Store copies with each call; its lock lies behind a pointer.
type Store struct {
	mu *sync.Mutex
	m  map[string]int
}

// Set writes.
func (s Store) Set(k string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = n
}

// Get reads.
func (s Store) Get(k string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[k]
}

// Drop forgets.
func (s Store) Drop(k string) {
	delete(s.m, k) // want `map Store\.m is written without Store\.mu`
}

// Labels is a map with methods.
type Labels map[string]string

// With copies.
func (l Labels) With(k, v string) Labels {
	out := make(Labels, len(l)+1)
	for name, val := range l {
		out[name] = val
	}
	out[k] = v
	return out
}

// Set writes in place.
func (l Labels) Set(k, v string) { l[k] = v }

// Fan gives each goroutine a copy.
func Fan(base Labels, names []string, emit func(Labels)) {
	for _, name := range names {
		go func() { emit(base.With("name", name)) }()
	}
}

// FanIn has all goroutines write to one.
func FanIn(names []string) Labels {
	tags := Labels{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			tags[name] = name // want `map tags is written`
		}()
	}
	wg.Wait()
	return tags
}

// options is copied for each goroutine, and so is what they write to.
type options struct {
	name string
	vars map[string]string
}

func (o options) run() {
	o.vars = map[string]string{}
	o.vars["name"] = o.name
}

// RunAll starts them.
func RunAll(base options, names []string) {
	for _, name := range names {
		o := base
		o.name = name
		go o.run()
	}
}

// Marks is a map whose method writes; all goroutines call it on one.
type Marks map[string]bool

func (m Marks) mark(name string) {
	m[name] = true // want `map (marks|m) is written`
}

// Mark calls it.
func Mark(names []string) Marks {
	marks := Marks{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			marks.mark(name)
		}()
	}
	wg.Wait()
	return marks
}

// Ticks is such a map as well, and each goroutine has one of its own.
type Ticks map[string]int

func (t Ticks) tick(name string) { t[name]++ }

// Tick calls it.
func Tick(names []string, out chan<- Ticks) {
	for _, name := range names {
		go func() {
			ticks := Ticks{}
			ticks.tick(name)
			out <- ticks
		}()
	}
}
