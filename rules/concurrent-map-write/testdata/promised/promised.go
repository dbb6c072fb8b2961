// Package promised has types whose comments say who may use them.
package promised

import "sync"

// Statistics count what happens. They are safe for concurrent use by several goroutines.
type Statistics struct{ counts map[string]int }

// NewStatistics makes some.
func NewStatistics() *Statistics {
	s := &Statistics{counts: map[string]int{}}
	s.reset()
	return s
}

// Count adds one.
func (s *Statistics) Count(name string) {
	s.counts[name]++ // want "^error: map Statistics.counts is written with no lock .*though its comment says that several goroutines may use it"
}

// reset has them alone.
func (s *Statistics) reset() { s.counts["start"] = 0 }

// Histogram counts sizes. It may be used by several goroutines.
type Histogram struct{ sizes map[int]int }

// Add adds one.
func (h *Histogram) Add(size int) {
	h.sizes[size]++ // want "^error: map Histogram.sizes is written with no lock .*though its comment says that several goroutines may use it"
}

// Tags says nothing of the whole type.
type Tags struct{ all map[string]bool }

// Tag is safe for concurrent use.
func (t *Tags) Tag(name string) {
	t.all[name] = true // want "^error: map Tags.all is written with no lock .*though its comment says that several goroutines may use it"
}

// Buffer collects lines. It is not safe for concurrent use.
type Buffer struct{ lines map[string]int }

// Add adds one.
func (b *Buffer) Add(line string) { b.lines[line]++ }

// Words are counted. Nothing is said of who may do that.
type Words struct{ counts map[string]int }

// Add adds one.
func (w *Words) Add(word string) { w.counts[word]++ }

// Gauges are safe for concurrent use by several goroutines.
type Gauges struct {
	mu     sync.Mutex
	values map[string]int
	names  map[string]bool
}

// Set has the lock.
func (g *Gauges) Set(name string, value int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.values[name] = value
}

// Define is for the start: as they have a lock, the gauges know where they need it.
func (g *Gauges) Define(name string) { g.names[name] = true } // want "^low error: map Gauges.names is written in Gauges.Define, and read in Gauges.Has, with no lock, though Gauges has mu"

// Has reads what was defined.
func (g *Gauges) Has(name string) bool { return g.names[name] }

// Routes are safe for concurrent use by several goroutines, as soon as all are there.
type Routes struct{ byPath map[string]string }

// Handle adds one. It must be called before the routes are served.
func (r *Routes) Handle(path, name string) { r.byPath[path] = name }

// Name reads.
func (r *Routes) Name(path string) string { return r.byPath[path] }

// Table is safe for concurrent use by several goroutines: nobody writes after it is made.
type Table struct{ rows map[string]int }

// NewTable fills it.
func NewTable(names []string) *Table {
	t := &Table{rows: map[string]int{}}
	for i, name := range names {
		t.add(name, i)
	}
	return t
}

// add is for the one who makes it.
func (t *Table) add(name string, i int) { t.rows[name] = i }

// Row reads.
func (t *Table) Row(name string) int { return t.rows[name] }
