// Package tests has its faults in tests.
package tests

import (
	"sync"
	"time"
)

// Store is right.
type Store struct {
	mu   sync.Mutex
	rows map[string]int
	wg   sync.WaitGroup
	stop chan struct{}
}

// NewStore starts.
func NewStore() *Store {
	s := &Store{rows: map[string]int{}, stop: make(chan struct{})}
	s.wg.Add(1)
	go s.loop()
	return s
}

func (s *Store) loop() {
	defer s.wg.Done()
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	for {
		select {
		case <-s.stop:
			return
		case <-t.C:
			s.mu.Lock()
			s.rows["tick"]++
			s.mu.Unlock()
		}
	}
}

// Set writes.
func (s *Store) Set(key string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rows[key] = n
}

// Get reads.
func (s *Store) Get(key string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rows[key]
}

// Close waits for the loop.
func (s *Store) Close() {
	close(s.stop)
	s.wg.Wait()
}

// Plain starts nothing.
type Plain struct {
	mu   sync.Mutex
	rows map[string]int
}

// NewPlain makes.
func NewPlain() *Plain { return &Plain{rows: map[string]int{}} }

// Set writes.
func (p *Plain) Set(key string, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rows[key] = n
}

// Drop writes.
func (p *Plain) Drop(key string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.rows, key)
}
