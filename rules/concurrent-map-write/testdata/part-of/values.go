package partof

import "sync"

// state is a part of objects of several types.
type state struct{ pending map[int]string }

// File keeps a state by value, under its lock.
type File struct {
	mu    sync.Mutex
	state state
}

// Add has the lock.
func (f *File) Add(id int, name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.state.pending[id] = name
}

// Remove as well.
func (f *File) Remove(id int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.state.pending, id)
}

// Has forgets it: the state is the file itself.
func (f *File) Has(id int) bool {
	_, ok := f.state.pending[id] // want "^error: map state.pending is read without File.mu, which is held at 2 of"
	return ok
}

// Memory has a state as well, and a lock of its own.
type Memory struct {
	lock  sync.Mutex
	state state
}

// Add has the lock, which is another one.
func (m *Memory) Add(id int, name string) {
	m.lock.Lock()
	defer m.lock.Unlock()
	m.state.pending[id] = name
}

// Forget is the end of it: what a file locks is nothing to it.
func (m *Memory) Forget() {
	clear(m.state.pending)
}
