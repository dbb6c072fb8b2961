package goroutinevsrest

import "sync"

// Prober goes on for ever, and each round waits for its goroutines.
type Prober struct {
	results map[string]int
	targets []string
}

// NewProber makes it.
func NewProber(targets []string) *Prober {
	return &Prober{results: map[string]int{}, targets: targets}
}

// Start goes on for ever.
func (p *Prober) Start() {
	for {
		p.update()
		p.probe()
	}
}

func (p *Prober) update() {
	for _, target := range p.targets {
		p.results[target] = 0
	}
}

// All have ended before the next update.
func (p *Prober) probe() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for target := range p.results {
			_ = target
		}
	}()
	if len(p.targets) > 1 {
		p.targets = p.targets[1:]
	}
	wg.Wait()
}

// Background starts one in the background.
func Background(targets []string) {
	go NewProber(targets).Start()
}
