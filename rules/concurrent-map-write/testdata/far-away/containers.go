package faraway

import "sync"

// Recent keeps a few; whoever has one locks for it.
type Recent struct{ items map[string]int }

// Add writes.
func (r *Recent) Add(key string) { r.items[key]++ }

// Has reads.
func (r *Recent) Has(key string) bool { return r.items[key] > 0 }

// Fetcher has its own, and one goroutine.
type Fetcher struct {
	mu   sync.Mutex
	seen Recent
	in   chan string
}

func (f *Fetcher) loop() {
	for key := range f.in {
		f.mu.Lock()
		f.seen.Add(key)
		f.mu.Unlock()
	}
}

// Tracker has another one.
type Tracker struct {
	mu  sync.Mutex
	txs Recent
	in  chan string
}

func (t *Tracker) loop() {
	for key := range t.in {
		t.mu.Lock()
		if !t.txs.Has(key) {
			t.txs.Add(key)
		}
		t.mu.Unlock()
	}
}

// Node starts both: two fields of one object lead to two maps.
type Node struct {
	fetcher *Fetcher
	tracker *Tracker
}

// Start starts them.
func (n *Node) Start() {
	go n.fetcher.loop()
	go n.tracker.loop()
}
