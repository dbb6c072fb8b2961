package foundagain

import "sync"

// Shelf has boxes, each with its own lock.
type Shelf struct {
	boxes   map[string]*box
	crates  map[string]*crate
	parcels map[string]*parcel
}

type box struct {
	mu    sync.Mutex
	items map[string]int
}

// Put goes through the items when it has unlocked.
func (s *Shelf) Put(id, item string) (n int) {
	b := s.boxes[id]
	b.mu.Lock()
	b.items[item]++
	b.mu.Unlock()
	for range b.items { // want "^error: map box.items is read without box.mu, which is held at 2 of 3 accesses"
		n++
	}
	return n
}

// Drop locks.
func (s *Shelf) Drop(id, item string) {
	b := s.boxes[id]
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.items, item)
}

type crate struct {
	mu    sync.Mutex
	items map[string]int
}

// Pack goes through the items before it unlocks.
func (s *Shelf) Pack(id, item string) (n int) {
	c := s.crates[id]
	c.mu.Lock()
	c.items[item]++
	for range c.items {
		n++
	}
	c.mu.Unlock()
	return n
}

// Unpack locks.
func (s *Shelf) Unpack(id, item string) {
	c := s.crates[id]
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.items, item)
}

type parcel struct {
	mu    sync.Mutex
	items map[string]int
}

// Move unlocks one of two, and goes on with the other.
func (s *Shelf) Move(from, to, item string) {
	a, b := s.parcels[from], s.parcels[to]
	a.mu.Lock()
	b.mu.Lock()
	b.items[item]++
	b.mu.Unlock()
	delete(a.items, item) // want "^low error: map parcel.items is written without parcel.mu"
	a.mu.Unlock()
}

// Open locks.
func (s *Shelf) Open(id, item string) bool {
	p := s.parcels[id]
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.items[item] > 0
}

// Send locks.
func (s *Shelf) Send(id, item string) {
	p := s.parcels[id]
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.items, item)
}
