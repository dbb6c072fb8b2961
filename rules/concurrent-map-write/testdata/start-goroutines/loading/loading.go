// Package loading has goroutines that load, under a lock that is not the map's.
package loading

import "sync"

var (
	idsMu sync.Mutex
	ids   = map[string]int{}
)

// Warm loads in a goroutine, and whoever asks waits for that.
type Warm struct {
	names []string
	ready chan struct{}
	first map[string]int
}

// Start loads.
func (w *Warm) Start() {
	go func() {
		idsMu.Lock()
		defer idsMu.Unlock()
		for _, name := range w.names {
			w.first[name] = ids[name]
		}
		close(w.ready)
	}()
}

// First waits.
func (w *Warm) First(name string) int {
	<-w.ready
	return w.first[name]
}

// Loader loads by a function of its own; whoever asks waits.
type Loader struct {
	names []string
	ready chan struct{}
	first map[string]int
}

// Run starts it.
func (l *Loader) Run() { go l.start() }

func (l *Loader) start() {
	idsMu.Lock()
	defer idsMu.Unlock()
	for _, name := range l.names {
		l.first[name] = ids[name]
	}
	close(l.ready)
}

// First waits.
func (l *Loader) First(name string) int {
	<-l.ready
	return l.first[name]
}
