package joinedworkers

import "sync"

// Shards opens in goroutines that it counts out while its caller holds the lock.
type Shards struct {
	mu  sync.RWMutex
	idx map[string]int
}

// Open holds the lock until all are in.
func (s *Shards) Open(names []string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.load(names)
}

func (s *Shards) load(names []string) error {
	type result struct {
		n   int
		err error
	}
	results := make(chan result)
	for _, name := range names {
		go func(name string) {
			results <- result{n: s.idx[name]}
		}(name)
	}
	sum := 0
	for range names {
		r := <-results
		if r.err != nil {
			return r.err
		}
		sum += r.n
	}
	s.idx["all"] = sum
	return nil
}

// Put writes under the lock.
func (s *Shards) Put(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.idx[name]++
}

// Get reads under it.
func (s *Shards) Get(name string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.idx[name]
}
