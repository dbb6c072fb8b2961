// Package teststestify is tested by assertions that wait.
package teststestify

import "sync"

// Hub counts in a goroutine.
type Hub struct {
	mu     sync.Mutex
	counts map[string]int
	in     chan string
}

// NewHub starts it.
func NewHub() *Hub {
	h := &Hub{counts: map[string]int{}, in: make(chan string)}
	go h.run()
	return h
}

func (h *Hub) run() {
	for s := range h.in {
		h.mu.Lock()
		h.counts[s]++
		h.mu.Unlock()
	}
}

// Add sends.
func (h *Hub) Add(s string) { h.in <- s }

// Count reads.
func (h *Hub) Count(s string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.counts[s]
}
