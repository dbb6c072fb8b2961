package joinedworkers

import (
	"errors"
	"sync"
)

// Pages are loaded by goroutines that work for the one who has the lock.
type Pages struct {
	mu   sync.Mutex
	size map[string]int
	old  map[string]int
}

// Load holds the lock until all are in, or it gives up.
func (p *Pages) Load(names []string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.load(names)
}

// load waits, or gives up before.
func (p *Pages) load(names []string) error {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, name := range names {
			p.size[name] = len(name)
		}
	}()
	if len(names) > 100 {
		return errors.New("too many")
	}
	wg.Wait()
	return nil
}

// Put writes under the lock.
func (p *Pages) Put(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.size[name]++
	p.old[name]++
}

// Get reads under it.
func (p *Pages) Get(name string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.size[name] + p.old[name]
}

// Age holds the lock, but not for as long as its goroutine runs.
func (p *Pages) Age(names []string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.age(names)
}

// age does not wait.
func (p *Pages) age(names []string) {
	go func() {
		for _, name := range names {
			p.old[name] = len(name) // want "^error: map Pages.old is written without Pages.mu, which is held at 2 of 3 accesses"
		}
	}()
}
