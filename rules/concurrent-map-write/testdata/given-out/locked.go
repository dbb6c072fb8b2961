package givenout

import "sync"

// Poll counts in a goroutine, with no lock.
type Poll struct {
	mu     sync.Mutex
	names  chan string
	counts map[string]int
}

// Start starts it.
func (p *Poll) Start() { go p.run() }

func (p *Poll) run() {
	for name := range p.names {
		p.counts[name]++
	}
}

// Counts hands the map out, under a lock that the goroutine never takes.
func (p *Poll) Counts() map[string]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.counts // want `^error: map Poll\.counts is written in a goroutine that Poll\.Start starts, and handed out by Poll\.Counts, with no lock in common`
}

// Feed replaces its map by a new one, under the lock: who has the old one reads what nobody changes.
type Feed struct {
	mu     sync.Mutex
	names  chan string
	counts map[string]int
}

// Start starts it.
func (f *Feed) Start() { go f.run() }

func (f *Feed) run() {
	for name := range f.names {
		next := map[string]int{name: 1}
		f.mu.Lock()
		for k, n := range f.counts {
			next[k] += n
		}
		f.counts = next
		f.mu.Unlock()
	}
}

// Counts hands the map out, under the lock.
func (f *Feed) Counts() map[string]int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.counts
}

// Inbox takes the map away, and goes on with a new one.
type Inbox struct {
	mu     sync.Mutex
	names  chan string
	counts map[string]int
}

// Start starts it.
func (i *Inbox) Start() { go i.run() }

func (i *Inbox) run() {
	for name := range i.names {
		i.mu.Lock()
		i.counts[name]++
		i.mu.Unlock()
	}
}

// Take gives it to one.
func (i *Inbox) Take() map[string]int {
	i.mu.Lock()
	defer i.mu.Unlock()
	counts := i.counts
	i.counts = map[string]int{}
	return counts
}
