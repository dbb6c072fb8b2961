package lockscopes

import "sync"

// Queue has a condition over its own lock: both names are the one lock.
type Queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items map[int]string
	next  int
}

// NewQueue makes.
func NewQueue() *Queue {
	q := &Queue{items: map[int]string{}}
	q.ready = sync.NewCond(&q.mu)
	return q
}

// Put writes.
func (q *Queue) Put(item string) {
	q.mu.Lock()
	q.items[q.next] = item
	q.next++
	q.mu.Unlock()
	q.ready.Signal()
}

// Take waits, by the lock of the condition.
func (q *Queue) Take(n int) string {
	q.ready.L.Lock()
	defer q.ready.L.Unlock()
	for q.items[n] == "" {
		q.ready.Wait()
	}
	item := q.items[n]
	delete(q.items, n)
	return item
}

// Len reads.
func (q *Queue) Len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.items)
}

// Gate has the condition as a value, in a literal.
type Gate struct {
	mu   sync.Mutex
	cond sync.Cond
	open map[string]bool
}

// NewGate makes.
func NewGate() *Gate {
	g := &Gate{open: map[string]bool{}}
	g.cond.L = &g.mu
	return g
}

// Open writes.
func (g *Gate) Open(name string) {
	g.cond.L.Lock()
	g.open[name] = true
	g.cond.L.Unlock()
	g.cond.Broadcast()
}

// Pass waits.
func (g *Gate) Pass(name string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for !g.open[name] {
		g.cond.Wait()
	}
	delete(g.open, name)
}

// Names reads.
func (g *Gate) Names() (names []string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for name := range g.open {
		names = append(names, name)
	}
	return names
}

// Bell embeds its condition.
type Bell struct {
	*sync.Cond
	rung map[string]int
}

// NewBell makes.
func NewBell() *Bell { return &Bell{Cond: sync.NewCond(new(sync.Mutex)), rung: map[string]int{}} }

// Ring writes.
func (b *Bell) Ring(name string) {
	b.L.Lock()
	defer b.L.Unlock()
	b.rung[name]++
	b.Broadcast()
}

// Heard reads.
func (b *Bell) Heard(name string) int {
	b.L.Lock()
	defer b.L.Unlock()
	for b.rung[name] == 0 {
		b.Wait()
	}
	return b.rung[name]
}

// Forget writes with none.
func (b *Bell) Forget(name string) {
	delete(b.rung, name) // want `map Bell\.rung is written without`
}

// Local has its condition in a function.
func Local(names []string) map[string]int {
	var mu sync.Mutex
	done := sync.NewCond(&mu)
	sizes := map[string]int{}
	for _, name := range names {
		go func() {
			done.L.Lock()
			sizes[name] = len(name)
			done.L.Unlock()
			done.Signal()
		}()
	}
	mu.Lock()
	defer mu.Unlock()
	for len(sizes) < len(names) {
		done.Wait()
	}
	return sizes
}
