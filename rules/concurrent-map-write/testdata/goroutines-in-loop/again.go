package goroutinesinloop

import (
	"context"
	"sync"
)

// Relay passes messages on, with a goroutine for each of those who send them.
type Relay struct {
	mu   sync.RWMutex
	sent map[string]int
}

// Attach has one more who sends.
func (r *Relay) Attach(name string, in <-chan string) {
	go r.forward(name, in)
}

// forward only takes the lock for readers.
func (r *Relay) forward(name string, in <-chan string) {
	for range in {
		r.mu.RLock()
		r.sent[name]++ // want "^error: map Relay.sent is written under a read lock"
		r.mu.RUnlock()
	}
}

// Drain has one goroutine, which all messages come to.
type Drain struct {
	mu   sync.RWMutex
	in   chan string
	sent map[string]int
}

// Start is called once, by its name.
func (d *Drain) Start(ctx context.Context) {
	go d.forward(ctx)
}

// forward takes the same lock, and is alone.
func (d *Drain) forward(ctx context.Context) {
	for {
		select {
		case name := <-d.in:
			d.mu.RLock()
			d.sent[name]++
			d.mu.RUnlock()
		case <-ctx.Done():
			return
		}
	}
}
