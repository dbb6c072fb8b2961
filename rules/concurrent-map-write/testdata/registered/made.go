package registered

import (
	"net/http"
	"time"
)

// Tally has a goroutine that makes it empty now and then.
type Tally struct{ byPath map[string]int }

func newTally() *Tally {
	t := &Tally{byPath: map[string]int{}}
	t.Start()
	return t
}

// Start starts it.
func (t *Tally) Start() { go t.run() }

func (t *Tally) run() {
	for range time.Tick(time.Minute) {
		clear(t.byPath) // want "^error: map Tally.byPath is written in a goroutine that Tally.Start starts, and read in a handler that NewMux registers, with no lock in common"
	}
}

func (t *Tally) count(path string) int { return t.byPath[path] }

// NewMux makes a tally that nothing else in it looks at.
func NewMux() *http.ServeMux {
	mux := http.NewServeMux()
	seen := newTally()
	mux.HandleFunc("/", func(_ http.ResponseWriter, r *http.Request) { println(seen.count(r.URL.Path)) })
	return mux
}

// sums have no goroutine of their own.
type sums struct{ byPath map[string]int }

func newSums() *sums { return &sums{byPath: map[string]int{}} }

func (s *sums) add(path string) { s.byPath[path]++ }

// NewLog makes sums for its one goroutine.
func NewLog(paths <-chan string) {
	seen := newSums()
	go func() {
		for path := range paths {
			seen.add(path)
		}
	}()
}

// NewSumMux makes sums for each request.
func NewSumMux() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(_ http.ResponseWriter, r *http.Request) {
		seen := newSums()
		seen.add(r.URL.Path)
	})
	return mux
}
