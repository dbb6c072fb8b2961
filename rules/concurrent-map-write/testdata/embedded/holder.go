package embedded

import "sync"

// frame has a map, and no lock.
type frame struct{ marks map[string]int }

// Picture embeds a frame by a pointer, and locks for it.
type Picture struct {
	*frame
	mu sync.Mutex
}

// Mark writes.
func (p *Picture) Mark(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.marks[name]++
}

// Erase writes.
func (p *Picture) Erase(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.marks, name)
}

// Marked forgets the lock.
func (p *Picture) Marked(name string) bool {
	return p.marks[name] > 0 // want "^error: map frame.marks is read without Picture.mu, which is held at 2 of 3 accesses"
}

// canvas has a map, and no lock.
type canvas struct{ marks map[string]int }

// Poster embeds a canvas by a pointer, and never forgets the lock.
type Poster struct {
	*canvas
	mu sync.Mutex
}

// Mark writes.
func (p *Poster) Mark(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.marks[name]++
}

// Erase writes.
func (p *Poster) Erase(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.marks, name)
}

// Marked reads.
func (p *Poster) Marked(name string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.marks[name] > 0
}
