// Package sharded has a lock beside each part of a map.
package sharded

import (
	"hash/fnv"
	"sync"
)

type shard struct {
	mu sync.RWMutex
	m  map[string]int
}

// Map has its shards in an array.
type Map struct{ shards [16]shard }

func (s *Map) at(key string) *shard {
	h := fnv.New32a()
	_, _ = h.Write([]byte(key))
	return &s.shards[h.Sum32()%16]
}

// New makes all of them.
func New() *Map {
	s := &Map{}
	for i := range s.shards {
		s.shards[i].m = map[string]int{}
		s.shards[i].m[""] = i
	}
	return s
}

// Set goes by an accessor.
func (s *Map) Set(key string, n int) {
	sh := s.at(key)
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.m[key] = n
}

// Get goes by the index.
func (s *Map) Get(i int, key string) int {
	s.shards[i].mu.RLock()
	defer s.shards[i].mu.RUnlock()
	return s.shards[i].m[key]
}

// Len locks one after the other.
func (s *Map) Len() (n int) {
	for i := range s.shards {
		sh := &s.shards[i]
		sh.mu.RLock()
		n += len(sh.m)
		sh.mu.RUnlock()
	}
	return n
}

// Clear locks one after the other.
func (s *Map) Clear() {
	for i := range s.shards {
		s.shards[i].mu.Lock()
		clear(s.shards[i].m)
		s.shards[i].mu.Unlock()
	}
}

type part struct {
	sync.Mutex
	m map[string]int
}

// Parts forgets a lock in one place, and takes that of another part in another.
type Parts struct{ parts []*part }

// Add is right.
func (p *Parts) Add(i int, key string) {
	p.parts[i].Lock()
	defer p.parts[i].Unlock()
	p.parts[i].m[key]++
}

// Get is right.
func (p *Parts) Get(i int, key string) int {
	pt := p.parts[i]
	pt.Lock()
	defer pt.Unlock()
	return pt.m[key]
}

// Total has no lock.
func (p *Parts) Total() (n int) {
	for _, pt := range p.parts {
		n += len(pt.m) // want `map part\.m is read without part`
	}
	return n
}

type slot struct {
	mu sync.Mutex
	m  map[string]int
}

// Slots locks the wrong one of two.
type Slots struct{ slots []slot }

// Add is right.
func (s *Slots) Add(i int, key string) {
	s.slots[i].mu.Lock()
	defer s.slots[i].mu.Unlock()
	s.slots[i].m[key]++
}

// Get is right.
func (s *Slots) Get(i int, key string) int {
	s.slots[i].mu.Lock()
	defer s.slots[i].mu.Unlock()
	return s.slots[i].m[key]
}

// Move holds the lock of i, and writes to j.
func (s *Slots) Move(i, j int, key string) {
	s.slots[i].mu.Lock()
	defer s.slots[i].mu.Unlock()
	s.slots[j].m[key] += s.slots[i].m[key] // want `map slot\.m is written`
	delete(s.slots[i].m, key)
}

// Striped has its locks in one array and its maps in another.
type Striped struct {
	locks [8]sync.Mutex
	maps  [8]map[string]int
}

// Add uses the same index for both.
func (s *Striped) Add(i int, key string) {
	s.locks[i].Lock()
	defer s.locks[i].Unlock()
	s.maps[i][key]++
}

// Get does too.
func (s *Striped) Get(i int, key string) int {
	s.locks[i].Lock()
	n := s.maps[i][key]
	s.locks[i].Unlock()
	return n
}
