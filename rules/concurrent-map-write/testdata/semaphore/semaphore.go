// Package semaphore keeps others out by a channel, or by a lock of another make.
package semaphore

import "sync"

// Tokens has a channel of one as its lock: who has sent holds it.
type Tokens struct {
	sem chan struct{}
	m   map[string]int
}

// NewTokens makes.
func NewTokens() *Tokens { return &Tokens{sem: make(chan struct{}, 1), m: map[string]int{}} }

// Add sends, and receives at the end.
func (t *Tokens) Add(key string) {
	t.sem <- struct{}{}
	defer func() { <-t.sem }()
	t.m[key]++
}

// Get does the same.
func (t *Tokens) Get(key string) int {
	t.sem <- struct{}{}
	n := t.m[key]
	<-t.sem
	return n
}

// Run starts goroutines that do.
func Run(t *Tokens, keys []string) {
	for _, key := range keys {
		go t.Add(key)
	}
}

// Baton has a token in the channel: who has received holds it.
func Baton(names []string) map[string]int {
	sizes := map[string]int{}
	baton := make(chan struct{}, 1)
	baton <- struct{}{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-baton
			sizes[name] = len(name)
			baton <- struct{}{}
		}()
	}
	wg.Wait()
	return sizes
}

// Wide lets eight in at once: that is a limit, and no lock.
func Wide(names []string) map[string]int {
	sizes := map[string]int{}
	sem := make(chan struct{}, 8)
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		sem <- struct{}{}
		go func() {
			defer wg.Done()
			defer func() { <-sem }()
			sizes[name] = len(name) // want `map sizes is written`
		}()
	}
	wg.Wait()
	return sizes
}

// spin is a lock by its methods.
type spin struct{ ch chan struct{} }

func (s *spin) Lock()   { s.ch <- struct{}{} }
func (s *spin) Unlock() { <-s.ch }

// Own has a lock of its own make.
type Own struct {
	mu spin
	m  map[string]int
}

// Add writes.
func (o *Own) Add(key string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.m[key]++
}

// Fill starts goroutines that write.
func (o *Own) Fill(keys []string) {
	for _, key := range keys {
		go o.Add(key)
	}
}
