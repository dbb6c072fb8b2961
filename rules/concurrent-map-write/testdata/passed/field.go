package passed

import (
	"fmt"
	"sync"
	"time"
)

// Expiry gives its map to a goroutine, and goes on with it.
type Expiry struct{ ends map[string]time.Time }

// Start makes the map anew, and hands it on.
func (e *Expiry) Start() {
	e.ends = make(map[string]time.Time)
	go expire(e.ends) // want "^error: map Expiry.ends is written in a goroutine that Expiry.Start starts, and written in Expiry.Add"
}

// Add writes while the goroutine ranges.
func (e *Expiry) Add(name string) {
	e.ends[name] = time.Now().Add(time.Minute)
}

func expire(ends map[string]time.Time) {
	for range time.Tick(time.Second) {
		for name, end := range ends {
			if end.Before(time.Now()) {
				delete(ends, name)
			}
		}
	}
}

// Batches gives its map away, and goes on with another.
type Batches struct {
	mu    sync.Mutex
	batch map[string]int
}

// Add locks.
func (b *Batches) Add(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.batch[name]++
}

// Flush hands the old map to a goroutine: nobody else has it any more.
func (b *Batches) Flush() {
	b.mu.Lock()
	old := b.batch
	b.batch = map[string]int{}
	go drop(old)
	b.mu.Unlock()
}

func drop(batch map[string]int) {
	for name, n := range batch {
		fmt.Println(name, n)
		delete(batch, name)
	}
}
