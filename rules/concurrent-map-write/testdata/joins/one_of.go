package joins

import "sync"

// puller has its own goroutine, and a wait group for that one.
type puller struct {
	lines chan string
	wg    sync.WaitGroup
}

// Pullers count in one goroutine for each source.
type Pullers struct {
	mu      sync.Mutex
	running map[string]*puller
	counts  map[string]int
}

// NewPullers starts one for each source.
func NewPullers(sources []string) *Pullers {
	p := &Pullers{running: map[string]*puller{}, counts: map[string]int{}}
	for _, source := range sources {
		one := &puller{lines: make(chan string)}
		p.running[source] = one
		one.wg.Add(1)
		go p.pull(source, one)
	}
	return p
}

// pull counts under the lock.
func (p *Pullers) pull(source string, one *puller) {
	defer one.wg.Done()
	for range one.lines {
		p.mu.Lock()
		p.counts[source]++
		p.mu.Unlock()
	}
}

// Stop waits for one of them: the others still count.
func (p *Pullers) Stop(source string) {
	close(p.running[source].lines)
	p.running[source].wg.Wait()
	delete(p.counts, source) // want "^error: map Pullers.counts is written without Pullers.mu, which one other access holds"
}

// Readers are the same, with one wait group for all.
type Readers struct {
	mu      sync.Mutex
	wg      sync.WaitGroup
	sources map[string]chan string
	counts  map[string]int
}

// NewReaders starts one for each source.
func NewReaders(sources []string) *Readers {
	r := &Readers{sources: map[string]chan string{}, counts: map[string]int{}}
	for _, source := range sources {
		lines := make(chan string)
		r.sources[source] = lines
		r.wg.Add(1)
		go r.read(source, lines)
	}
	return r
}

// read counts under the lock.
func (r *Readers) read(source string, lines chan string) {
	defer r.wg.Done()
	for range lines {
		r.mu.Lock()
		r.counts[source]++
		r.mu.Unlock()
	}
}

// Stop waits for each of them, and has the counts alone.
func (r *Readers) Stop(source string) {
	for _, lines := range r.sources {
		close(lines)
	}
	r.wg.Wait()
	delete(r.counts, source)
}
