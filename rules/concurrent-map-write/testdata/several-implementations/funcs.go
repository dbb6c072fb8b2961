package severalimplementations

import (
	"net/http"
	"sync"
)

// sink takes what requests tell; a function can be one as well.
type sink interface {
	take(line string)
}

// sinkFunc calls itself, and has no map.
type sinkFunc func(line string)

func (f sinkFunc) take(line string) { f(line) }

// hits counts with no lock.
type hits struct{ lines map[string]int }

func (t *hits) take(line string) {
	t.lines[line]++ // want "^error: map hits.lines is written in a handler, intake.ServeHTTP, which runs beside itself"
}

// journal counts under a lock.
type journal struct {
	mu    sync.Mutex
	lines map[string]int
}

func (l *journal) take(line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines[line]++
}

// last has no map at all.
type last struct{ line string }

func (l *last) take(line string) { l.line = line }

type intake struct{ sink sink }

// ServeHTTP is called beside itself.
func (i *intake) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	i.sink.take(r.URL.Path)
}

// Intake makes one of each.
func Intake(log func(string)) []http.Handler {
	return []http.Handler{
		&intake{&hits{map[string]int{}}},
		&intake{&journal{lines: map[string]int{}}},
		&intake{&last{}},
		&intake{sinkFunc(log)},
	}
}

// picker is what four types are, none of them a function.
type picker interface {
	pick(name string)
}

type picked struct{ names map[string]bool }

func (p *picked) pick(name string) { p.names[name] = true }

type first struct{ name string }

func (f *first) pick(name string) { f.name += name[:1] }

type longest struct{ name string }

func (l *longest) pick(name string) { l.name = max(l.name, name) }

type nothing struct{}

func (nothing) pick(string) {}

type choice struct{ picker picker }

// ServeHTTP may call any of the four: each of them is only a guess.
func (c *choice) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	c.picker.pick(r.URL.Path)
}

// Choice does without the one that has a map.
func Choice(isSilent bool) http.Handler {
	if isSilent {
		return &choice{nothing{}}
	}
	return &choice{&longest{}}
}

// Picked has that for itself.
func Picked(names []string) int {
	p, f := &picked{map[string]bool{}}, &first{}
	for _, name := range names {
		p.pick(name)
		f.pick(name)
	}
	return len(p.names) + len(f.name)
}
