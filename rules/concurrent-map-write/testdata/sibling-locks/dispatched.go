package siblinglocks

import "sync"

// Desk locks its state only.
type Desk struct {
	mu    sync.Mutex
	state int
	known map[string]int
}

// State locks.
func (d *Desk) State() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.state
}

// Add writes.
func (d *Desk) Add(name string) {
	d.known[name]++ // want "^error: map Desk.known is written in Desk.Add, and read in a goroutine that Hall.Start starts, with no lock, though Desk has mu"
}

// Known reads.
func (d *Desk) Known(name string) bool { return d.known[name] > 0 }

// Hall has a goroutine that looks at its desk.
type Hall struct {
	asked chan string
	desk  *Desk
}

// Start starts it.
func (h *Hall) Start() { go h.run() }

func (h *Hall) run() {
	for name := range h.asked {
		println(h.desk.Known(name))
	}
}
