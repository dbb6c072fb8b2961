// Package printed prints maps: fmt and loggers go through them by reflection.
package printed

import (
	"fmt"
	"log"
	"sync"
)

// Board has a lock.
type Board struct {
	mu     sync.Mutex
	scores map[string]int
	names  map[string]string
}

// Set takes it.
func (b *Board) Set(name string, score int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.scores[name] = score
	b.names[name] = fmt.Sprint(b.names)
}

// Add takes it.
func (b *Board) Add(name string, score int) {
	b.mu.Lock()
	b.scores[name] += score
	b.mu.Unlock()
	log.Printf("added %d: %v", score, b.scores) // want `map Board\.scores is read without Board\.mu`
}

// Log takes it, and prints the other map.
func (b *Board) Log() {
	b.mu.Lock()
	defer b.mu.Unlock()
	log.Println(b.names)
}

// logger is one of somebody else's making.
type logger interface {
	Debugf(format string, args ...any)
}

// Gather prints what the goroutines fill.
func Gather(l logger, names []string) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	seen := map[string]bool{}
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			seen[name] = true
		}()
	}
	l.Debugf("so far: %v", seen) // want `map seen is read without mu`
	wg.Wait()
	l.Debugf("all: %v", seen)
}
