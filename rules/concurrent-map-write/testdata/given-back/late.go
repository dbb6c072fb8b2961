package givenback

import "sync"

// Orders are locked by all that change them, but for what is given back.
type Orders struct {
	mu   sync.Mutex
	rows map[string]int
}

// Put locks.
func (o *Orders) Put(name string, n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.rows[name] = n
}

// Drop locks.
func (o *Orders) Drop(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.rows, name)
}

// Size locks.
func (o *Orders) Size() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return len(o.rows)
}

// Open gives the lock up before anybody calls what it gives back.
func (o *Orders) Open(name string) func() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.rows[name]++
	return func() {
		delete(o.rows, name) // want "^error: map Orders.rows is written without Orders.mu, which is held at 4 of 5 accesses"
	}
}

// Bills are locked by all that change them.
type Bills struct {
	mu   sync.Mutex
	rows map[string]int
}

// Put locks.
func (b *Bills) Put(name string, n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rows[name] = n
}

// Drop locks.
func (b *Bills) Drop(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.rows, name)
}

// Size locks.
func (b *Bills) Size() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.rows)
}

func (b *Bills) dropping(name string) func() { return func() { delete(b.rows, name) } }

// Close calls at once what it is given back.
func (b *Bills) Close(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.dropping(name)()
}
