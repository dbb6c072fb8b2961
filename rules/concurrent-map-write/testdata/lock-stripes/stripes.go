// Package lockstripes has many locks for many maps: which lock goes with which map is said by an index, a hash or a key.
package lockstripes

import (
	"hash/fnv"
	"sync"
)

const stripes = 16

// Striped has its locks in one array and its maps in another.
type Striped struct {
	locks [stripes]sync.RWMutex
	maps  [stripes]map[string]int
}

// New makes the maps.
func New() *Striped {
	s := &Striped{}
	for i := range s.maps {
		s.maps[i] = map[string]int{}
	}
	return s
}

func hash(key string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(key))
	return h.Sum32()
}

// Set uses one index for both.
func (s *Striped) Set(key string, n int) {
	i := hash(key) % stripes
	s.locks[i].Lock()
	s.maps[i][key] = n
	s.locks[i].Unlock()
}

// Get computes the index twice.
func (s *Striped) Get(key string) int {
	s.locks[hash(key)%stripes].RLock()
	defer s.locks[hash(key)%stripes].RUnlock()
	return s.maps[hash(key)%stripes][key]
}

// Inc takes pointers to both.
func (s *Striped) Inc(key string) {
	i := hash(key) % stripes
	mu, m := &s.locks[i], s.maps[i]
	mu.Lock()
	defer mu.Unlock()
	m[key]++
}

func (s *Striped) stripe(key string) (*sync.RWMutex, map[string]int) {
	i := hash(key) % stripes
	return &s.locks[i], s.maps[i]
}

// Drop gets both from a helper.
func (s *Striped) Drop(key string) {
	mu, m := s.stripe(key)
	mu.Lock()
	defer mu.Unlock()
	delete(m, key)
}

// Clear takes all, one after the other.
func (s *Striped) Clear() {
	for i := range s.locks {
		s.locks[i].Lock()
	}
	for i := range s.maps {
		clear(s.maps[i])
	}
	for i := range s.locks {
		s.locks[i].Unlock()
	}
}

// Wrong takes the lock of one stripe, and writes to the map of another.
type Wrong struct {
	locks [stripes]sync.Mutex
	maps  [stripes]map[string]int
}

// Move holds the lock of from, and writes to both.
func (w *Wrong) Move(from, to int, key string) {
	w.locks[from].Lock()
	defer w.locks[from].Unlock()
	w.maps[to][key] += w.maps[from][key] // want `map Wrong\.maps\[\] is written`
	delete(w.maps[from], key)
}

// Set is right.
func (w *Wrong) Set(i int, key string, n int) {
	w.locks[i].Lock()
	w.maps[i][key] = n
	w.locks[i].Unlock()
}

// Get is right.
func (w *Wrong) Get(i int, key string) int {
	w.locks[i].Lock()
	defer w.locks[i].Unlock()
	return w.maps[i][key]
}

// Both takes two locks for two maps.
type Both struct {
	locks [stripes]sync.Mutex
	maps  [stripes]map[string]int
}

// Move takes both, in order.
func (b *Both) Move(from, to int, key string) {
	b.locks[min(from, to)].Lock()
	b.locks[max(from, to)].Lock()
	b.maps[to][key] += b.maps[from][key]
	delete(b.maps[from], key)
	b.locks[max(from, to)].Unlock()
	b.locks[min(from, to)].Unlock()
}

// Swap takes both, in the order of the arguments.
func (b *Both) Swap(i, j int) {
	b.locks[i].Lock()
	defer b.locks[i].Unlock()
	b.locks[j].Lock()
	defer b.locks[j].Unlock()
	b.maps[i]["swapped"]++
	b.maps[j]["swapped"]++
}

// Set is right.
func (b *Both) Set(i int, key string, n int) {
	b.locks[i].Lock()
	b.maps[i][key] = n
	b.locks[i].Unlock()
}

// Shards are picked by a method.
type Shards struct{ shards []*shard }

type shard struct {
	sync.RWMutex
	items map[string]any
}

func (s *Shards) of(key string) *shard { return s.shards[uint(hash(key))%uint(len(s.shards))] }

// Set picks once.
func (s *Shards) Set(key string, v any) {
	sh := s.of(key)
	sh.Lock()
	defer sh.Unlock()
	sh.items[key] = v
}

// Get picks once.
func (s *Shards) Get(key string) any {
	sh := s.of(key)
	sh.RLock()
	v := sh.items[key]
	sh.RUnlock()
	return v
}

// Pop picks again for each step.
func (s *Shards) Pop(key string) any {
	s.of(key).Lock()
	defer s.of(key).Unlock()
	v := s.of(key).items[key]
	delete(s.of(key).items, key)
	return v
}

// All goes over them in goroutines, each with its own.
func (s *Shards) All() map[string]any {
	type pair struct {
		key string
		v   any
	}
	out := make(chan pair)
	var wg sync.WaitGroup
	for _, sh := range s.shards {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sh.RLock()
			defer sh.RUnlock()
			for k, v := range sh.items {
				out <- pair{k, v}
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	all := map[string]any{}
	for p := range out {
		all[p.key] = p.v
	}
	return all
}

// Purge forgets the lock.
func (s *Shards) Purge(key string) {
	delete(s.of(key).items, key) // want `map shard\.items is written without shard`
}
