package wronglock

import "sync"

// World knows who looks at it; each of them has a lock of its own.
type World struct {
	viewers map[*Loader]string
	names   map[string]int
}

// Loader looks at a world.
type Loader struct {
	mu    sync.Mutex
	w     *World
	name  string
	depth int
}

// Serve starts a loader for each of them.
func (w *World) Serve(names []string) {
	for _, name := range names {
		l := &Loader{w: w, name: name}
		go l.background()
	}
}

func (l *Loader) background() {
	for {
		l.mu.Lock()
		l.depth++
		l.w.viewers[l] = l.name // want `map World\.viewers is written in goroutines that World\.Serve starts`
		l.mu.Unlock()
	}
}

// Close takes it away.
func (l *Loader) Close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.w.viewers, l)
}

// Site has one office, and that one lock.
type Site struct{ visits map[string]int }

// Office has the site for itself.
type Office struct {
	mu   sync.Mutex
	site *Site
}

// Open makes both.
func Open() *Office {
	o := &Office{site: &Site{visits: map[string]int{}}}
	for range 3 {
		go o.background()
	}
	return o
}

func (o *Office) background() {
	for {
		o.mu.Lock()
		o.site.visits["round"]++
		o.mu.Unlock()
	}
}

// Visit counts.
func (o *Office) Visit(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.site.visits[name]++
}

// Peer approves others, in a part of its own, under its own lock.
type Peer struct {
	mu      sync.Mutex
	exports struct{ approved map[string]*Peer }
}

// Approve writes.
func (a *Peer) Approve(other string, to *Peer) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.exports.approved[other] = to
}

// Watch reads beside it.
func (a *Peer) Watch() {
	for range 2 {
		go func() {
			a.mu.Lock()
			defer a.mu.Unlock()
			delete(a.exports.approved, "nobody")
		}()
	}
}
