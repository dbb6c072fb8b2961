package goroutinesinloop

// Pool has workers, which lead back to it.
type Pool struct {
	workers []*poolWorker
	todo    chan string
	done    map[string]bool
}

type poolWorker struct {
	pool *Pool
	done map[string]bool
}

// NewPool has n workers.
func NewPool(n int) *Pool {
	p := &Pool{todo: make(chan string), done: map[string]bool{}}
	for range n {
		p.workers = append(p.workers, &poolWorker{pool: p, done: map[string]bool{}})
	}
	return p
}

// Start has a goroutine per worker.
func (p *Pool) Start() {
	for _, w := range p.workers {
		go w.run()
	}
}

// run writes its own map, and that of the pool, which all workers share.
func (w *poolWorker) run() {
	for job := range w.pool.todo {
		w.done[job] = true
		w.pool.done[job] = true // want "^error: map Pool.done is written in"
	}
}

// Branch has children; each of them leads to one of its own.
type Branch struct {
	children []*Branch
	next     *Branch
	leaves   map[string]int
}

// Grow has a goroutine per child.
func (b *Branch) Grow() {
	for _, child := range b.children {
		go child.bloom()
	}
}

// bloom writes what only this goroutine is led to.
func (b *Branch) bloom() {
	b.next.leaves["red"]++
}
