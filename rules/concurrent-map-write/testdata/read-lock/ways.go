package readlock

import "sync"

// Prices are looked up by callers that hold different locks.
type Prices struct {
	mu    sync.RWMutex
	known map[string]int
}

// Price fills while it lets other readers in.
func (p *Prices) Price(name string) int {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.Find(name)
}

// Warm fills alone.
func (p *Prices) Warm(names []string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, name := range names {
		p.Find(name)
	}
}

// Find stores what it has not found.
func (p *Prices) Find(name string) int {
	n, ok := p.known[name]
	if !ok {
		n = len(name)
		p.known[name] = n // want "^error: map Prices.known is written under a read lock of Prices.mu, in Prices.Price"
	}
	return n
}

// Rates are looked up by callers that all keep others out.
type Rates struct {
	mu    sync.RWMutex
	known map[string]int
}

// Rate takes the lock for writing, as it may have to.
func (r *Rates) Rate(name string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.Find(name)
}

// Has only reads.
func (r *Rates) Has(name string) bool {
	r.mu.RLock()
	defer r.mu.RUnlock()
	_, ok := r.known[name]
	return ok
}

// Find stores what it has not found.
func (r *Rates) Find(name string) int {
	n, ok := r.known[name]
	if !ok {
		n = len(name)
		r.known[name] = n
	}
	return n
}

// Taxes are filled under another lock beside the read lock.
type Taxes struct {
	mu     sync.RWMutex
	fillMu sync.Mutex
	known  map[string]int
}

// Tax keeps out who fills as well.
func (t *Taxes) Tax(name string) int {
	t.mu.RLock()
	defer t.mu.RUnlock()
	t.fillMu.Lock()
	defer t.fillMu.Unlock()
	return t.Find(name)
}

// Find stores what it has not found.
func (t *Taxes) Find(name string) int {
	n, ok := t.known[name]
	if !ok {
		n = len(name)
		t.known[name] = n
	}
	return n
}
