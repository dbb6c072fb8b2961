package inconsistentguard

import "sync"

// Source is had by others already when it is started: that its lock is not held while it fills the map is no start-up code.
type Source struct {
	mu       sync.Mutex
	expected map[string]bool
	running  bool
}

// Start unlocks before it fills the map.
func (s *Source) Start(kinds []string) {
	s.mu.Lock()
	if s.running {
		s.mu.Unlock()
		return
	}
	s.running = true
	s.mu.Unlock()
	for _, kind := range kinds {
		s.expected[kind] = true // want `map Source\.expected is written without Source\.mu`
	}
	go s.watch()
}

func (s *Source) watch() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for kind := range s.expected {
		delete(s.expected, kind)
	}
}

// Seen takes one away.
func (s *Source) Seen(kind string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.expected, kind)
}

// Index is filled by methods that run before anybody else has it, by their names.
type Index struct {
	mu   sync.RWMutex
	byID map[int]string
}

// Load has no lock.
func (x *Index) Load(rows []string) {
	for id, row := range rows {
		x.byID[id] = row // want `^low error: map Index\.byID is written without Index\.mu`
	}
}

// Find reads.
func (x *Index) Find(id int) string {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return x.byID[id]
}

// Add writes.
func (x *Index) Add(id int, row string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.byID[id] = row
}
