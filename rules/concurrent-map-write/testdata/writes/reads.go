package writes

import "sync"

type hits struct{ n int }

// Stats only reads its map once it is filled: what it writes lies behind the entries.
type Stats struct {
	mu     sync.Mutex
	byName map[string]*hits
}

// NewStats fills.
func NewStats(names ...string) *Stats {
	s := &Stats{byName: make(map[string]*hits, len(names))}
	for _, name := range names {
		s.byName[name] = &hits{}
	}
	return s
}

// Hit writes the entry.
func (s *Stats) Hit(name string) {
	if h := s.byName[name]; h != nil {
		s.mu.Lock()
		h.n++
		s.mu.Unlock()
	}
}

// Reset writes the entries.
func (s *Stats) Reset() {
	for _, h := range s.byName {
		s.mu.Lock()
		h.n = 0
		s.mu.Unlock()
	}
}

// Serve reads from several goroutines.
func Serve(s *Stats, names <-chan string) {
	for range 4 {
		go func() {
			for name := range names {
				s.Hit(name)
			}
		}()
	}
}
