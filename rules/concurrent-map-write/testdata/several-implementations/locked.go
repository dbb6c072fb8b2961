package severalimplementations

import "sync"

type keeper interface {
	keep(key string)
	drop(key string)
	kept() int
}

// disk keeps nothing in memory.
type disk struct{}

func (disk) keep(string) {}

func (disk) drop(string) {}

func (disk) kept() int { return 0 }

// memory has its lock beside the map, and forgets it once.
type memory struct {
	mu   sync.Mutex
	keys map[string]bool
}

func (m *memory) keep(key string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.keys[key] = true
}

func (m *memory) drop(key string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.keys, key)
}

func (m *memory) kept() int {
	return len(m.keys) // want "^error: map memory.keys is read without memory.mu, which is held at 2 of 3 accesses"
}

// Keeping has one or the other.
type Keeping struct{ keeper keeper }

// Keep keeps.
func (k *Keeping) Keep(key string) { k.keeper.keep(key) }

// Drop drops.
func (k *Keeping) Drop(key string) { k.keeper.drop(key) }

// Kept counts, whichever it is.
func (k *Keeping) Kept() int { return k.keeper.kept() }

// Keep makes one with its keeper on disk or in memory.
func Keep(isOnDisk bool) *Keeping {
	if isOnDisk {
		return &Keeping{keeper: disk{}}
	}
	return &Keeping{keeper: &memory{keys: map[string]bool{}}}
}
