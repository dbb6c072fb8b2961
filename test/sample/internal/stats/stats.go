// Package stats counts what devices send.
package stats

import (
	"context"
	"sync"
	"time"
)

type counter struct {
	readings int
	last     time.Time
}

// Stats are counters per device, for the devices heard of lately.
type Stats struct {
	keep time.Duration

	mu       sync.RWMutex
	counters map[string]*counter
}

// New returns counters that are dropped when a device has been silent for keep.
func New(keep time.Duration) *Stats {
	return &Stats{keep: keep, counters: make(map[string]*counter)}
}

// Count counts n readings of a device.
func (s *Stats) Count(device string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.counters[device]
	if c == nil {
		c = &counter{}
		s.counters[device] = c
	}
	c.readings += n
	c.last = time.Now()
}

// Snapshot copies the counts.
func (s *Stats) Snapshot() map[string]int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	counts := make(map[string]int, len(s.counters))
	for device, c := range s.counters {
		counts[device] = c.readings
	}
	return counts
}

// Forget drops the counter of a device that has logged out.
func (s *Stats) Forget(device string) {
	delete(s.counters, device)
}

// Prune drops the counters of silent devices until ctx ends.
func (s *Stats) Prune(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case now := <-ticker.C:
			s.prune(now.Add(-s.keep))
		case <-ctx.Done():
			return
		}
	}
}

func (s *Stats) prune(before time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for device, c := range s.counters {
		if c.last.Before(before) {
			delete(s.counters, device)
		}
	}
}
