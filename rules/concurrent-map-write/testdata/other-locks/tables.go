package otherlocks

import "sync"

// fileLocks is a table of locks, with no lock of its own.
var fileLocks = map[string]*sync.Mutex{}

// Save locks by the name, and reads and fills the table before that.
func Save(name string, write func(string)) {
	if _, ok := fileLocks[name]; !ok {
		fileLocks[name] = &sync.Mutex{} // want "map fileLocks is filled lazily with no lock, in Save"
	}
	fileLocks[name].Lock()
	write(name)
	fileLocks[name].Unlock()
}

// Keys has a lock and a table in a struct of no name.
type Keys struct {
	mu struct {
		sync.Mutex
		targets map[string]int
	}
}

// Add has the lock.
func (k *Keys) Add(name string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.mu.targets[name]++
}

// Drop has the lock.
func (k *Keys) Drop(name string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.mu.targets, name)
}

// Pair has two of them.
type Pair struct{ first, second *Keys }

// Size has the lock of the other one.
func (p *Pair) Size() int {
	p.first.mu.Lock()
	defer p.first.mu.Unlock()
	return len(p.second.mu.targets) // want "^error: map Keys.mu.targets is read without Keys.mu.Mutex, which is held at 3 of 4 accesses"
}

// Len has the right one.
func (p *Pair) Len() int {
	p.first.mu.Lock()
	defer p.first.mu.Unlock()
	return len(p.first.mu.targets)
}
