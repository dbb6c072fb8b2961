// Package suggestedlock has functions that forgot a lock: in these it can be put at their beginning.
package suggestedlock

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

// Names is read and written under a read-write lock.
type Names struct {
	mu sync.RWMutex
	m  map[string]string
}

// Set is right.
func (n *Names) Set(key, value string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.m[key] = value
}

// Drop is right.
func (n *Names) Drop(key string) {
	n.mu.Lock()
	delete(n.m, key)
	n.mu.Unlock()
}

// All only reads.
func (n *Names) All() string {
	var all []string
	for key, value := range n.m { // want `map Names\.m is read without Names\.mu`
		all = append(all, fmt.Sprintf("%s=%s", key, strings.ToUpper(value)))
	}
	sort.Strings(all)
	return strings.Join(all, ",")
}

// Counts has a method that calls what takes no lock.
type Counts struct {
	mu     sync.Mutex
	byName map[string]int64
}

// Get is right.
func (c *Counts) Get(name string) int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.byName[name]
}

// Total is right.
func (c *Counts) Total() int64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return total(c.byName)
}

// Add stands on one line.
func (c *Counts) Add(name string, n int) { c.byName[name] += int64(n) * total(nil) } // want `map Counts\.byName is written without Counts\.mu`

func total(counts map[string]int64) int64 {
	var sum int64
	for _, n := range counts {
		sum += n
	}
	return sum
}

var (
	registryMu sync.RWMutex
	registry   = map[string]func(){}
)

// Register is right.
func Register(name string, f func()) {
	registryMu.Lock()
	defer registryMu.Unlock()
	registry[name] = f
}

// Lookup is right.
func Lookup(name string) func() {
	registryMu.RLock()
	defer registryMu.RUnlock()
	return registry[name]
}

// Unregister writes, so that a read lock would not do.
func Unregister(name string) {
	if _, ok := registry[name]; !ok {
		return
	}
	delete(registry, name) // want `map registry is written without registryMu`
}

type table struct {
	mu   sync.Mutex
	rows map[int]string
}

// Store keeps the lock with the map, in a part of itself.
type Store struct {
	name  string
	table table
}

// Put is right.
func (s *Store) Put(id int, row string) {
	s.table.mu.Lock()
	defer s.table.mu.Unlock()
	s.table.rows[id] = row
}

// Get is right.
func (s *Store) Get(id int) string {
	s.table.mu.Lock()
	defer s.table.mu.Unlock()
	return s.table.rows[id]
}

// Len asks without it.
func (s *Store) Len() int {
	return len(s.table.rows) // want `map table\.rows is read without table\.mu`
}

// Pairs has two functions that forgot it.
type Pairs struct {
	mu sync.Mutex
	m  map[string]string
}

// Set is right.
func (p *Pairs) Set(key, value string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.m[key] = value
}

// Get is right.
func (p *Pairs) Get(key string) string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.m[key]
}

// Swap is right.
func (p *Pairs) Swap(a, b string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.m[a], p.m[b] = p.m[b], p.m[a]
}

// Drop has none.
func (p *Pairs) Drop(key string) {
	delete(p.m, key) // want `map Pairs\.m is written without Pairs\.mu`
}

// Has has none.
func (p *Pairs) Has(value string) bool {
	for key := range p.m {
		if p.m[key] == value {
			return true
		}
	}
	return false
}
