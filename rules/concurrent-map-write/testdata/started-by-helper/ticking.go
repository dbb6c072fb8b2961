package helper

import (
	"sync"
	"time"
)

// Prices are looked at again with every tick.
type Prices struct {
	mu    sync.Mutex
	known map[string]int
	sum   int
}

// NewPrices makes them, and has them looked at.
func NewPrices() *Prices {
	p := &Prices{known: map[string]int{}}
	p.watch()
	return p
}

// watch starts the goroutine.
func (p *Prices) watch() {
	go p.loop()
}

// loop goes on for ever.
func (p *Prices) loop() {
	t := time.NewTicker(time.Minute)
	defer t.Stop()
	for range t.C {
		p.refresh()
	}
}

// refresh forgets the lock.
func (p *Prices) refresh() {
	sum := 0
	for _, price := range p.known { // want "^error: map Prices.known is read without Prices.mu, which is held at 2 of 3 accesses"
		sum += price
	}
	p.sum = sum
}

// Set locks.
func (p *Prices) Set(name string, price int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.known[name] = price
}

// Price locks.
func (p *Prices) Price(name string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.known[name]
}

// Stocks are filled once, in a goroutine that is waited for.
type Stocks struct {
	mu    sync.Mutex
	known map[string]int
	ready chan struct{}
}

// NewStocks waits until they are filled.
func NewStocks(all map[string]int) *Stocks {
	s := &Stocks{known: map[string]int{}, ready: make(chan struct{})}
	s.begin(all)
	<-s.ready
	return s
}

// begin starts the goroutine.
func (s *Stocks) begin(all map[string]int) {
	go s.fill(all)
}

// fill does one thing, and says so.
func (s *Stocks) fill(all map[string]int) {
	for name, n := range all {
		s.known[name] = n
	}
	close(s.ready)
}

// Set locks.
func (s *Stocks) Set(name string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.known[name] = n
}

// Stock locks.
func (s *Stocks) Stock(name string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.known[name]
}
