package startgoroutines

// Watcher has its goroutine started by another function.
type Watcher struct {
	names chan string
	last  map[string]int
}

// Watch leaves it to that.
func (w *Watcher) Watch() { w.startLoop() }

func (w *Watcher) startLoop() {
	go func() {
		for name := range w.names {
			idsMu.Lock()
			w.last[name] = ids[name] // want `^error: map Watcher\.last is written in a goroutine that Watcher\.Watch starts, and read in Watcher\.Last, with no lock in common`
			idsMu.Unlock()
		}
	}()
}

// Last is asked by others.
func (w *Watcher) Last(name string) int { return w.last[name] }

// List is loaded by its goroutine, and whoever asks waits for that.
type List struct {
	names []string
	ready chan struct{}
	first map[string]int
}

// Read leaves it to another function.
func (l *List) Read() { l.startLoad() }

func (l *List) startLoad() {
	go func() {
		for _, name := range l.names {
			idsMu.Lock()
			l.first[name] = ids[name]
			idsMu.Unlock()
		}
		close(l.ready)
	}()
}

// First waits.
func (l *List) First(name string) int {
	<-l.ready
	return l.first[name]
}
