// Package listed calls functions that stand in a literal of several.
package listed

import "sync"

// Event is what happens.
type Event struct{ kind, name string }

// Monitor handles events in a goroutine of its own.
type Monitor struct {
	mu     sync.Mutex
	events chan Event
	sent   map[string]int
	lost   map[string]int
}

// Start starts it.
func (m *Monitor) Start() {
	go m.run()
}

func (m *Monitor) run() {
	handlers := map[string]func(Event){
		"sent": m.onSent,
		"lost": m.onLost,
	}
	for e := range m.events {
		if handler, ok := handlers[e.kind]; ok {
			handler(e)
		}
	}
}

func (m *Monitor) onSent(e Event) {
	delete(m.sent, e.name) // want "^error: map Monitor.sent is written in a goroutine that Monitor.Start starts, and written in Monitor.Add"
}

func (m *Monitor) onLost(e Event) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.lost[e.name]++
}

// Add writes while the goroutine runs.
func (m *Monitor) Add(name string) { m.sent[name]++ }

// Lost holds the lock.
func (m *Monitor) Lost(name string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.lost[name]
}

// Steps runs its functions one after the other, in the goroutine of whoever calls it.
type Steps struct{ done map[string]int }

// Run makes its own.
func Run(names []string) int {
	s := &Steps{done: map[string]int{}}
	for _, step := range []func(string){s.first, s.second} {
		for _, name := range names {
			step(name)
		}
	}
	return len(s.done)
}

func (s *Steps) first(name string)  { s.done[name]++ }
func (s *Steps) second(name string) { s.done[name]-- }
