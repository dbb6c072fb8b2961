package lockstripes

import "sync"

// Tally has several locks, and one map for all of them.
type Tally struct {
	locks [stripes]sync.Mutex
	seen  map[string]int
}

// Set locks by the key, while another key has another lock.
func (t *Tally) Set(key string, n int) {
	i := hash(key) % stripes
	t.locks[i].Lock()
	defer t.locks[i].Unlock()
	t.seen[key] = n // want "^error: map Tally.seen is written under t.locks.+, one of several locks"
}

// Seen reads under the key's lock.
func (t *Tally) Seen(key string) int {
	i := hash(key) % stripes
	t.locks[i].Lock()
	defer t.locks[i].Unlock()
	return t.seen[key]
}

// Scores has a lock for each name, and one map for all names.
type Scores struct {
	locks sync.Map
	best  map[string]int
}

// of gives the lock of a name.
func (s *Scores) of(name string) *sync.Mutex {
	mu, _ := s.locks.LoadOrStore(name, &sync.Mutex{})
	return mu.(*sync.Mutex)
}

// Raise writes under the lock of the name.
func (s *Scores) Raise(name string, n int) {
	mu := s.of(name)
	mu.Lock()
	defer mu.Unlock()
	s.best[name] = n // want "^error: map Scores.best is written under s.locks.+, one of several locks"
}

// Best reads under the lock of the name.
func (s *Scores) Best(name string) int {
	mu := s.of(name)
	mu.Lock()
	defer mu.Unlock()
	return s.best[name]
}

// Apart has a map for each lock.
type Apart struct {
	locks [stripes]sync.Mutex
	seen  [stripes]map[string]int
}

// Add takes lock and map of one index.
func (a *Apart) Add(key string) {
	i := hash(key) % stripes
	a.locks[i].Lock()
	defer a.locks[i].Unlock()
	a.seen[i][key]++
}

// Seen does so, too.
func (a *Apart) Seen(key string) int {
	i := hash(key) % stripes
	a.locks[i].Lock()
	defer a.locks[i].Unlock()
	return a.seen[i][key]
}

// Ledgers has a lock for each key, and one for the map.
type Ledgers struct {
	locks [stripes]sync.Mutex
	mu    sync.Mutex
	sums  map[string]int
}

// Book keeps the key to itself, and the map as well while it writes.
func (l *Ledgers) Book(key string, n int) {
	i := hash(key) % stripes
	l.locks[i].Lock()
	defer l.locks[i].Unlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.sums[key] += n
}

// Sum has both.
func (l *Ledgers) Sum(key string) int {
	i := hash(key) % stripes
	l.locks[i].Lock()
	defer l.locks[i].Unlock()
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.sums[key]
}

// Board has a lock for each reader; whoever writes takes all.
type Board struct {
	locks [stripes]sync.Mutex
	names map[string]int
}

// Set keeps every reader out.
func (b *Board) Set(name string, n int) {
	for i := range b.locks {
		b.locks[i].Lock()
	}
	b.names[name] = n
	for i := range b.locks {
		b.locks[i].Unlock()
	}
}

// Get keeps writers out by one lock.
func (b *Board) Get(reader int, name string) int {
	b.locks[reader].Lock()
	defer b.locks[reader].Unlock()
	return b.names[name]
}
