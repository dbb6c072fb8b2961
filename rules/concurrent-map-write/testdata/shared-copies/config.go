// Package sharedcopies makes copies of objects under their locks, some with the same map.
package sharedcopies

import (
	"maps"
	"sync"
)

// Config is changed in place.
type Config struct {
	mu     sync.RWMutex
	name   string
	ranges map[uint64][]string
	limits map[uint64]int
}

// Set changes it.
func (c *Config) Set(id uint64, ranges []string, limit int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ranges[id] = ranges
	c.limits[id] = limit
}

// Clone copies one of the maps.
func (c *Config) Clone() *Config {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return &Config{
		name:   c.name,
		ranges: c.ranges, // want "map Config.ranges leaves Config.mu: Config.Clone hands it out"
		limits: maps.Clone(c.limits),
	}
}

// Table is never changed in place.
type Table struct {
	mu   sync.RWMutex
	rows map[string]int
}

// Replace gives it other rows.
func (t *Table) Replace(rows map[string]int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.rows = rows
}

// Clone may share them.
func (t *Table) Clone() *Table {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return &Table{rows: t.rows}
}

// Counts are swapped: whoever gets the old ones has them alone.
type Counts struct {
	mu sync.Mutex
	n  map[string]int
}

// Add counts.
func (c *Counts) Add(name string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[name]++
}

// Snapshot takes the counts away.
func (c *Counts) Snapshot() *Counts {
	c.mu.Lock()
	defer c.mu.Unlock()
	taken := &Counts{n: c.n}
	c.n = map[string]int{}
	return taken
}

// scheduler has a configuration that only the package names, and copies it for a handler.
type scheduler struct {
	mu      sync.Mutex
	byStore map[uint64]string
}

func (s *scheduler) clone() *scheduler {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &scheduler{byStore: s.byStore} // want "map scheduler.byStore leaves scheduler.mu"
}

func (s *scheduler) put(id uint64, name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byStore[id] = name
}

// Update puts an entry, and returns the entries before.
func Update(s *scheduler, id uint64, name string) int {
	before := s.clone()
	s.put(id, name)
	return len(before.byStore)
}
