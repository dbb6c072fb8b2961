package joins

import "sync"

// Batch waits in another method, and in a helper.
type Batch struct {
	mu     sync.Mutex
	wg     sync.WaitGroup
	counts map[string]int
}

// Run starts, waits, and reads.
func (b *Batch) Run(names []string) int {
	for _, name := range names {
		b.wg.Add(1)
		go b.one(name)
	}
	b.wait()
	return len(b.counts)
}

func (b *Batch) wait() { b.wg.Wait() }

func (b *Batch) one(name string) {
	defer b.wg.Done()
	b.mu.Lock()
	defer b.mu.Unlock()
	b.counts[name]++
}

// Worker ends its goroutine in Close, and reads after.
type Worker struct {
	in     chan string
	done   chan struct{}
	counts map[string]int
}

// NewWorker starts.
func NewWorker() *Worker {
	w := &Worker{in: make(chan string), done: make(chan struct{}), counts: map[string]int{}}
	go w.loop()
	return w
}

func (w *Worker) loop() {
	defer close(w.done)
	for s := range w.in {
		w.counts[s]++
	}
}

// Add sends.
func (w *Worker) Add(s string) { w.in <- s }

// Close waits for the loop.
func (w *Worker) Close() map[string]int {
	close(w.in)
	<-w.done
	return w.counts
}

// Drain ends its goroutine in Close, and does not wait for it.
type Drain struct {
	in     chan string
	counts map[string]int
}

// NewDrain starts.
func NewDrain() *Drain {
	d := &Drain{in: make(chan string, 8), counts: map[string]int{}}
	go d.loop()
	return d
}

func (d *Drain) loop() {
	for s := range d.in {
		d.counts[s]++ // want `map Drain\.counts is written`
	}
}

// Add sends.
func (d *Drain) Add(s string) { d.in <- s }

// Close reads while the rest is being counted.
func (d *Drain) Close() int {
	close(d.in)
	return len(d.counts)
}
