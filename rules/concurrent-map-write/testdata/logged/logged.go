// Package logged has maps that a logger is given as fields: it goes through them.
package logged

import (
	"sync"

	"go.uber.org/zap"
)

// Gather logs what the goroutines fill.
func Gather(logger *zap.Logger, names []string) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	state := map[string]int{}
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			state[name]++
		}()
	}
	logger.Debug("so far", zap.Any("state", state)) // want "^error: map state is read without mu"
	wg.Wait()
}

// GatherLate logs when all are done.
func GatherLate(logger *zap.Logger, names []string) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	state := map[string]int{}
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			state[name]++
		}()
	}
	wg.Wait()
	logger.Debug("all", zap.Any("state", state))
}

// Board has a lock.
type Board struct {
	mu     sync.Mutex
	scores map[string]int
	names  map[string]bool
}

// Set takes it, and logs under it.
func (b *Board) Set(logger *zap.Logger, name string, score int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.scores[name] = score
	b.names[name] = true
	logger.Debug("set", zap.Any("names", b.names))
}

// Add logs when the lock is gone.
func (b *Board) Add(logger *zap.Logger, name string, score int) {
	b.mu.Lock()
	b.scores[name] += score
	count := len(b.names)
	b.mu.Unlock()
	logger.Debug("added", zap.Int("names", count), zap.Any("scores", b.scores)) // want "^error: map Board.scores is read without Board.mu"
}
