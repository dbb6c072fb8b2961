package mutexhat

import "sync"

// Meter takes its lock for the total, and never for the map below it.
type Meter struct {
	unit string

	mu    sync.Mutex
	total int
	parts map[string]int
}

// Add stores with no lock.
func (m *Meter) Add(part string, n int) {
	m.parts[part] = n // want "^error: map Meter.parts is written in Meter.Add, and read in Meter.Part, with no lock, though Meter has mu"
}

// Part reads with no lock.
func (m *Meter) Part(part string) int {
	return m.parts[part]
}

// Count takes the lock for the total.
func (m *Meter) Count(n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.total += n
}

// Gauge has its map in another paragraph.
type Gauge struct {
	parts map[string]int

	mu    sync.Mutex
	total int
}

// Add stores with no lock.
func (g *Gauge) Add(part string, n int) {
	g.parts[part] = n // want "^low error: map Gauge.parts is written in Gauge.Add, and read in Gauge.Part, with no lock, though Gauge has mu"
}

// Part reads with no lock.
func (g *Gauge) Part(part string) int {
	return g.parts[part]
}

// Count takes the lock for the total.
func (g *Gauge) Count(n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.total += n
}
