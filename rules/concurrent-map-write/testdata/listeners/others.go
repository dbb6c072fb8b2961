package listeners

import "sync"

// Fixed gets its listeners once.
type Fixed struct{ listeners map[string]Listener }

// AddListener is called as things are set up.
func (f *Fixed) AddListener(name string, l Listener) { f.listeners[name] = l }

// Tell tells all.
func (f *Fixed) Tell(key string) {
	for _, l := range f.listeners {
		l.Changed(key)
	}
}

// Locked has a lock.
type Locked struct {
	mu        sync.Mutex
	listeners map[string]Listener
}

// AddListener locks.
func (o *Locked) AddListener(name string, l Listener) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.listeners[name] = l
}

// RemoveListener locks.
func (o *Locked) RemoveListener(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.listeners, name)
}

// Tell locks.
func (o *Locked) Tell(key string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, l := range o.listeners {
		l.Changed(key)
	}
}

// part belongs to something else, which holds a lock around its methods.
type part struct{ watchers map[string]Listener }

func (p *part) add(name string, l Listener) { p.watchers[name] = l }

func (p *part) remove(name string) { delete(p.watchers, name) }

func (p *part) tell(key string) {
	for _, l := range p.watchers {
		l.Changed(key)
	}
}

// Whole holds its lock around the part's methods.
type Whole struct {
	mu   sync.Mutex
	part part
}

// Add locks.
func (w *Whole) Add(name string, l Listener) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.part.add(name, l)
}

// Remove locks.
func (w *Whole) Remove(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.part.remove(name)
}

// Tell locks.
func (w *Whole) Tell(key string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.part.tell(key)
}

// Graph is data, with nobody who listens.
type Graph struct{ nodes map[int][]int }

// AddNode adds.
func (g *Graph) AddNode(id int) { g.nodes[id] = nil }

// RemoveNode removes.
func (g *Graph) RemoveNode(id int) { delete(g.nodes, id) }

// Nodes lists them.
func (g *Graph) Nodes() []int {
	var ids []int
	for id := range g.nodes {
		ids = append(ids, id)
	}
	return ids
}
