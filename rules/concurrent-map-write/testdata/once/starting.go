package once

import "sync"

// Poller starts its goroutine once; that goroutine runs on.
type Poller struct {
	start sync.Once
	mu    sync.Mutex
	seen  map[string]int
}

// Start starts it.
func (p *Poller) Start(names <-chan string) {
	p.start.Do(func() {
		p.seen = map[string]int{}
		go p.run(names)
	})
}

func (p *Poller) run(names <-chan string) {
	for name := range names {
		p.seen[name]++ // want `map Poller\.seen is written without Poller\.mu`
	}
}

// Count takes the lock.
func (p *Poller) Count(name string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.seen[name]
}

// Forget takes the lock.
func (p *Poller) Forget(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.seen, name)
}
