package partgoroutines

import "sync"

// Index is locked on both sides.
type Index struct {
	mu    sync.Mutex
	words map[string]int
	size  int
}

// Add locks.
func (x *Index) Add(word string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.words[word]++
	x.size++
}

// Reader looks into its index.
type Reader struct {
	index *Index
	words chan string
}

// Start starts its goroutine.
func (r *Reader) Start() { go r.run() }

func (r *Reader) run() {
	for word := range r.words {
		r.index.mu.Lock()
		println(r.index.words[word])
		r.index.mu.Unlock()
	}
}

// Shard is one of several, and nobody says that others have the same.
type Shard struct {
	mu    sync.Mutex
	words map[string]int
	size  int
}

// Add locks.
func (s *Shard) Add(word string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.words[word]++
	s.size++
}

// Shards looks into one of them.
type Shards struct {
	all   []*Shard
	words chan string
}

// Start starts a goroutine.
func (s *Shards) Start() { go s.run() }

func (s *Shards) run() {
	for word := range s.words {
		println(s.all[len(word)%len(s.all)].words[word]) // want `^low error: map Shard\.words is read without Shard\.mu`
	}
}
