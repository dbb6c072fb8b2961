package idioms

import (
	"context"
	"sync"
	"time"
)

// node has a goroutine of its own.
type node struct {
	in    chan string
	peers map[string]time.Time
}

func (n *node) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case name := <-n.in:
			n.seen(name)
		}
	}
}

func (n *node) seen(name string) { n.peers[name] = time.Now() }

// Fleet starts a goroutine for each of its nodes.
type Fleet struct{ nodes []*node }

// Start does so for those of a slice.
func (f *Fleet) Start(ctx context.Context) {
	for _, n := range f.nodes {
		go n.run(ctx)
	}
}

// agent has one, too.
type agent struct{ seen map[string]int }

func (a *agent) run(in <-chan string) {
	for s := range in {
		a.seen[s]++
	}
}

// Agents starts those of a map.
func Agents(byName map[string]*agent, in <-chan string) {
	for _, a := range byName {
		go func() { a.run(in) }()
	}
}

// Dispatcher has a few goroutines that look up what its constructor has put in.
type Dispatcher struct {
	queue    chan string
	handlers map[string]func()
	wg       sync.WaitGroup
}

// NewDispatcher starts the workers when all is in.
func NewDispatcher(handlers map[string]func()) *Dispatcher {
	d := &Dispatcher{queue: make(chan string), handlers: make(map[string]func(), len(handlers))}
	for name, h := range handlers {
		d.handlers[name] = h
	}
	for range 4 {
		d.wg.Add(1)
		go d.work()
	}
	return d
}

func (d *Dispatcher) work() {
	defer d.wg.Done()
	for name := range d.queue {
		if h := d.handlers[name]; h != nil {
			h()
		}
	}
}

// Close waits, and lets go of what is there.
func (d *Dispatcher) Close() {
	close(d.queue)
	d.wg.Wait()
	clear(d.handlers)
}

// Batcher collects under its lock, and hands over what it has collected.
type Batcher struct {
	mu      sync.Mutex
	pending map[string][]string
	timer   *time.Timer
	send    func(map[string][]string)
}

// Add starts the timer with the first.
func (b *Batcher) Add(key, value string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.pending == nil {
		b.pending = map[string][]string{}
	}
	b.pending[key] = append(b.pending[key], value)
	if b.timer == nil {
		b.timer = time.AfterFunc(time.Second, b.flush)
	}
}

func (b *Batcher) flush() {
	b.mu.Lock()
	batch := b.pending
	b.pending = nil
	b.timer = nil
	b.mu.Unlock()
	delete(batch, "")
	go b.send(batch)
}

// flight lets one caller work for all that ask the same.
type flight struct {
	mu    sync.Mutex
	calls map[string]*call
}

type call struct {
	wg  sync.WaitGroup
	val map[string]int
}

// Do waits where somebody is at it.
func (f *flight) Do(key string, work func() map[string]int) map[string]int {
	f.mu.Lock()
	if c, ok := f.calls[key]; ok {
		f.mu.Unlock()
		c.wg.Wait()
		return c.val
	}
	c := new(call)
	c.wg.Add(1)
	f.calls[key] = c
	f.mu.Unlock()

	c.val = work()
	c.val["done"] = 1
	c.wg.Done()

	f.mu.Lock()
	delete(f.calls, key)
	f.mu.Unlock()
	return c.val
}

// Flights starts goroutines that ask.
func Flights(keys []string) {
	f := &flight{calls: map[string]*call{}}
	var wg sync.WaitGroup
	for _, key := range keys {
		wg.Add(1)
		go func() {
			defer wg.Done()
			f.Do(key, func() map[string]int {
				sizes := map[string]int{}
				sizes[key] = len(key)
				return sizes
			})
		}()
	}
	wg.Wait()
}

// waiters has its entries taken out by whoever answers them.
type waiters struct {
	mu   sync.Mutex
	next int
	m    map[int]chan string
}

// Ask waits outside the lock, and cleans up under it again.
func (w *waiters) Ask(ctx context.Context, send func(int)) (string, error) {
	ch := make(chan string, 1)
	w.mu.Lock()
	w.next++
	id := w.next
	w.m[id] = ch
	w.mu.Unlock()
	defer func() {
		w.mu.Lock()
		delete(w.m, id)
		w.mu.Unlock()
	}()
	send(id)
	select {
	case s := <-ch:
		return s, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// Answer is called by a goroutine that reads.
func (w *waiters) Answer(id int, s string) {
	w.mu.Lock()
	ch, ok := w.m[id]
	delete(w.m, id)
	w.mu.Unlock()
	if ok {
		ch <- s
	}
}

// Listen starts it.
func (w *waiters) Listen(in <-chan string) {
	go func() {
		for s := range in {
			w.Answer(len(s), s)
		}
	}()
}
