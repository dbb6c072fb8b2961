package wronglock

import "sync"

// Board starts its goroutine at the first call; the next call meets it.
type Board struct {
	mu      sync.Mutex
	subMu   sync.Mutex
	subs    map[string]chan int
	running bool
}

// Advertise holds the one lock.
func (b *Board) Advertise(name string) chan int {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := make(chan int, 1)
	b.subs[name] = ch
	if !b.running {
		b.running = true
		go b.publish()
	}
	return ch
}

// publish holds the other.
func (b *Board) publish() {
	for n := 0; ; n++ {
		b.subMu.Lock()
		for _, ch := range b.subs { // want `map Board\.subs is read without Board\.mu, which is held at 2 of 3 accesses`
			ch <- n
		}
		b.subMu.Unlock()
	}
}

// Remove holds both.
func (b *Board) Remove(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subMu.Lock()
	defer b.subMu.Unlock()
	delete(b.subs, name)
}
