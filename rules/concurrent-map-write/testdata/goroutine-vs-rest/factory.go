package goroutinevsrest

import (
	"sync"
	"time"
)

// Fronts is what a supervisor knows of its proxies.
type Fronts interface {
	Upsert(name string)
	Delete(name string)
}

// NewFronts makes one.
type NewFronts func(id int) Fronts

type proxy struct {
	mu     sync.Mutex
	counts map[string]int
}

// NewProxy starts what tells how many there are.
func NewProxy(tell func(int)) Fronts {
	p := &proxy{counts: map[string]int{}}
	go func() {
		for range time.Tick(time.Second) {
			tell(p.top())
		}
	}()
	return p
}

// top forgets the lock.
func (p *proxy) top() int {
	most := 0
	for _, n := range p.counts { // want "^error: map proxy.counts is read without proxy.mu, which is held at 2 of 3 accesses"
		most = max(most, n)
	}
	return most
}

// Upsert locks.
func (p *proxy) Upsert(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.counts[name]++
}

// Delete locks.
func (p *proxy) Delete(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.counts, name)
}

// Supervisor is given what makes its proxies.
type Supervisor struct {
	newFronts NewFronts
	names     chan string
}

// Start makes one, and goes on with it in a goroutine.
func (s *Supervisor) Start() {
	fronts := s.newFronts(1)
	go func() {
		for name := range s.names {
			s.change(fronts, name)
		}
	}()
}

func (s *Supervisor) change(fronts Fronts, name string) {
	if name == "" {
		fronts.Delete(name)
		return
	}
	fronts.Upsert(name)
}
