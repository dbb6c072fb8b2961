package readlock

import "sync"

// House has one lock for all its rooms.
type House struct {
	mu    sync.RWMutex
	rooms map[string]*Room
	halls map[string]*Hall
}

// Room has no lock of its own.
type Room struct{ guests map[string]int }

// Enter writes to a room, while others may do the same.
func (h *House) Enter(room, guest string) {
	h.mu.RLock()
	defer h.mu.RUnlock()
	h.rooms[room].guests[guest]++ // want "^error: map Room.guests is written under a read lock of House.mu, in House.Enter"
}

// Guests reads.
func (h *House) Guests(room string) int {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return len(h.rooms[room].guests)
}

// Hall has no lock either.
type Hall struct{ guests map[string]int }

// Gather keeps everybody else out.
func (h *House) Gather(hall, guest string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.halls[hall].guests[guest]++
}

// Gathered reads.
func (h *House) Gathered(hall string) int {
	h.mu.RLock()
	defer h.mu.RUnlock()
	return len(h.halls[hall].guests)
}
