// Package keylocks makes a lock for each name when it is first asked for.
package keylocks

import "sync"

// Files has a lock for each file.
type Files struct{ locks map[string]*sync.Mutex }

// Write locks the file, but nobody guards the map of the locks.
func (f *Files) Write(name string, write func()) {
	mu, ok := f.locks[name]
	if !ok {
		mu = &sync.Mutex{}
		f.locks[name] = mu // want "^warning: map Files.locks is filled lazily with no lock, in Files.Write"
	}
	mu.Lock()
	defer mu.Unlock()
	write()
}

// Queues has a lock in each of what it makes.
type Queues struct{ byName map[string]*queue }

// queue locks itself.
type queue struct {
	mu    sync.Mutex
	items []string
}

// Push locks the queue, but nobody guards the map of the queues.
func (q *Queues) Push(name, item string) {
	one, ok := q.byName[name]
	if !ok {
		one = &queue{}
		q.byName[name] = one // want "^warning: map Queues.byName is filled lazily with no lock, in Queues.Push"
	}
	one.mu.Lock()
	defer one.mu.Unlock()
	one.items = append(one.items, item)
}

// Folders guards the map of its locks.
type Folders struct {
	mu    sync.Mutex
	locks map[string]*sync.Mutex
}

// Write takes the one lock to find the other.
func (f *Folders) Write(name string, write func()) {
	f.mu.Lock()
	mu, ok := f.locks[name]
	if !ok {
		mu = &sync.Mutex{}
		f.locks[name] = mu
	}
	f.mu.Unlock()
	mu.Lock()
	defer mu.Unlock()
	write()
}

// Notes has no lock anywhere: whoever uses it has it alone, for all we know.
type Notes struct{ byName map[string]*note }

// note is plain.
type note struct{ lines []string }

// Write fills lazily.
func (n *Notes) Write(name, line string) {
	one, ok := n.byName[name]
	if !ok {
		one = &note{}
		n.byName[name] = one // want "^low warning: map Notes.byName is filled lazily with no lock, in Notes.Write"
	}
	one.lines = append(one.lines, line)
}
