// Package startgoroutines has functions that start goroutines, under a lock that is not the map's.
package startgoroutines

import "sync"

var (
	idsMu sync.Mutex
	ids   = map[string]int{}
)

// Poller has a goroutine that looks ids up under their lock: its own map is guarded by nothing.
type Poller struct {
	names chan string
	last  map[string]int
}

// Start starts it.
func (p *Poller) Start() {
	go func() {
		for name := range p.names {
			idsMu.Lock()
			p.last[name] = ids[name] // want `^error: map Poller\.last is written in a goroutine that Poller\.Start starts, and read in Poller\.Last, with no lock in common`
			idsMu.Unlock()
		}
	}()
}

// Last is asked by others.
func (p *Poller) Last(name string) int { return p.last[name] }

// Table is loaded before its goroutine starts.
type Table struct {
	names []string
	first map[string]int
	asked chan string
}

// Start loads under the lock, and then starts what reads.
func (t *Table) Start() {
	idsMu.Lock()
	for _, name := range t.names {
		t.first[name] = ids[name]
	}
	idsMu.Unlock()
	go func() {
		for name := range t.asked {
			println(t.first[name])
		}
	}()
}
