package unseencallers

import "sync"

// Board is written by a method that others get as a value.
type Board struct {
	mu     sync.Mutex
	scores map[string]int
	places map[string]int
}

// Hooks hands methods on.
func (b *Board) Hooks() map[string]func(string) {
	return map[string]func(string){"score": b.onScore, "drop": b.onDrop}
}

// Leaves the locking to a helper.
func (b *Board) onScore(name string) { b.add(name) }

func (b *Board) add(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.scores[name]++
	b.places[name]++
}

// Takes no lock: whoever calls it may hold it.
func (b *Board) onDrop(name string) { delete(b.places, name) }

// Best forgets the lock.
func (b *Board) Best() (best int) {
	for _, n := range b.scores { // want "^error: map Board.scores is read without Board.mu, which one other access holds"
		best = max(best, n)
	}
	return best
}
