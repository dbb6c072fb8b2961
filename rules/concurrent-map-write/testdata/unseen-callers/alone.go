package unseencallers

import (
	"sync"
	"time"
)

// Watched has a goroutine of its own.
type Watched struct {
	mu    sync.Mutex
	known map[string]time.Time
}

// NewWatched starts it.
func NewWatched(names chan string) *Watched {
	w := &Watched{known: map[string]time.Time{}}
	go w.watch(names)
	return w
}

func (w *Watched) watch(names chan string) {
	for name := range names {
		w.mu.Lock()
		w.known[name] = time.Now()
		w.mu.Unlock()
	}
}

// Has is called by the one who has made it, beside its goroutine.
func (w *Watched) Has(name string) bool {
	_, ok := w.known[name] // want "map Watched.known is read without Watched.mu, which one other access holds"
	return ok
}

// Wait has one for itself.
func Wait(names chan string, name string) {
	w := NewWatched(names)
	for !w.Has(name) {
		time.Sleep(time.Second)
	}
}

// Far does in many goroutines what is written many calls away.
func Far(sums *Sums, names []string) {
	for _, name := range names {
		go sums.one(name)
	}
}

// Sums have no lock.
type Sums struct{ m map[string]int }

func (s *Sums) one(name string)   { s.two(name) }
func (s *Sums) two(name string)   { s.three(name) }
func (s *Sums) three(name string) { s.four(name) }
func (s *Sums) four(name string)  { s.five(name) }
func (s *Sums) five(name string) {
	s.m[name]++ // want "map Sums.m is written in goroutines that Far starts, which runs beside itself"
}

// Peers has two goroutines that the function which makes it does not wait for.
type Peers struct {
	requests, answers chan string
	inFlight          map[string]bool
}

// Join makes one and lets it run.
func Join() *Peers {
	p := &Peers{requests: make(chan string), answers: make(chan string), inFlight: map[string]bool{}}
	p.hear()
	p.ask()
	return p
}

func (p *Peers) hear() { go p.hearing() }
func (p *Peers) ask()  { go p.asking() }

func (p *Peers) hearing() {
	for name := range p.answers {
		delete(p.inFlight, name) // want "map Peers.inFlight is written in a goroutine that Join starts"
	}
}

func (p *Peers) asking() {
	for name := range p.requests {
		p.inFlight[name] = true
	}
}

// Stores are loaded in the background, and made at any time.
type Stores struct{ byName map[string]int }

// NewStores loads all that are known.
func NewStores(names []string) *Stores {
	s := &Stores{byName: map[string]int{}}
	go s.load(names)
	return s
}

// NewStore makes one more: by its name a constructor, but of something else.
func (s *Stores) NewStore(name string) bool {
	_, found := s.byName[name]
	return !found
}

func (s *Stores) load(names []string) {
	for _, name := range names {
		s.byName[name] = len(name) // want "map Stores.byName is written in a goroutine that NewStores starts, and read in Stores.NewStore"
	}
}
