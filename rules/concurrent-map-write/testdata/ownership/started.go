package ownership

import "sync"

// Relay has two goroutines.
type Relay struct {
	mu    sync.Mutex
	in    chan string
	outs  map[string]chan string
	sizes map[string]int
}

// NewRelay starts both on what it makes.
func NewRelay() *Relay {
	r := &Relay{in: make(chan string), outs: map[string]chan string{}, sizes: map[string]int{}}
	go r.count()
	go r.send()
	return r
}

// count holds the lock.
func (r *Relay) count() {
	for name := range r.in {
		r.mu.Lock()
		r.sizes[name]++
		r.mu.Unlock()
	}
}

// send waits for an answer first, and then forgets the lock.
func (r *Relay) send() {
	for name := range r.in {
		r.outs[name] <- name
		<-r.outs[name]
		delete(r.sizes, name) // want "^error: map Relay.sizes is written without Relay.mu, which one other access holds"
	}
}

// Mill has two goroutines that nobody waits for.
type Mill struct {
	mu    sync.Mutex
	in    chan string
	sizes map[string]int
}

// NewMill has both started by a method.
func NewMill() *Mill {
	m := &Mill{in: make(chan string), sizes: map[string]int{}}
	m.start()
	return m
}

// start starts both, and waits for none.
func (m *Mill) start() {
	go m.count()
	go m.clear()
}

// count holds the lock.
func (m *Mill) count() {
	for name := range m.in {
		m.mu.Lock()
		m.sizes[name]++
		m.mu.Unlock()
	}
}

// clear forgets the lock.
func (m *Mill) clear() {
	for name := range m.in {
		delete(m.sizes, name) // want "^error: map Mill.sizes is written without Mill.mu, which one other access holds"
	}
}

// Post has two goroutines that both hold the lock.
type Post struct {
	mu    sync.Mutex
	in    chan string
	outs  map[string]chan string
	sizes map[string]int
}

// NewPost has both goroutines started on what it makes.
func NewPost() *Post {
	p := &Post{in: make(chan string), outs: map[string]chan string{}, sizes: map[string]int{}}
	p.start()
	return p
}

// start starts both, and waits for none.
func (p *Post) start() {
	go p.count()
	go p.send()
}

// count holds the lock.
func (p *Post) count() {
	for name := range p.in {
		p.mu.Lock()
		p.sizes[name]++
		p.mu.Unlock()
	}
}

// send waits for an answer first, and then takes the lock.
func (p *Post) send() {
	for name := range p.in {
		p.outs[name] <- name
		<-p.outs[name]
		p.mu.Lock()
		delete(p.sizes, name)
		p.mu.Unlock()
	}
}
