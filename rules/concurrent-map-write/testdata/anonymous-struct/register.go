package anonymousstruct

import "sync"

// Hotel has a lock and its map in a field with no type name.
type Hotel struct {
	register struct {
		sync.RWMutex
		m map[string]int
	}
}

// Room gives a guest a room while others may do the same.
func (h *Hotel) Room(guest string) int {
	h.register.RLock()
	defer h.register.RUnlock()
	if _, ok := h.register.m[guest]; !ok {
		h.register.m[guest] = len(h.register.m) // want "^error: map Hotel.register.m is written under a read lock of Hotel.register.RWMutex, in Hotel.Room"
	}
	return h.register.m[guest]
}

// Leave keeps others out.
func (h *Hotel) Leave(guest string) {
	h.register.Lock()
	defer h.register.Unlock()
	delete(h.register.m, guest)
}

// Inn has the same field, and always keeps others out.
type Inn struct {
	register struct {
		sync.RWMutex
		m map[string]int
	}
}

// Room writes.
func (i *Inn) Room(guest string) int {
	i.register.Lock()
	defer i.register.Unlock()
	if _, ok := i.register.m[guest]; !ok {
		i.register.m[guest] = len(i.register.m)
	}
	return i.register.m[guest]
}

// Leave writes.
func (i *Inn) Leave(guest string) {
	i.register.Lock()
	defer i.register.Unlock()
	delete(i.register.m, guest)
}

// Guests reads.
func (i *Inn) Guests() int {
	i.register.RLock()
	defer i.register.RUnlock()
	return len(i.register.m)
}

// Museum has its lock beside the field with no type name.
type Museum struct {
	mu   sync.Mutex
	hall struct{ visitors map[string]int }
}

// Enter writes.
func (m *Museum) Enter(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.hall.visitors[name]++
}

// Leave writes.
func (m *Museum) Leave(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.hall.visitors, name)
}

// Inside forgets the lock.
func (m *Museum) Inside(name string) bool {
	return m.hall.visitors[name] > 0 // want "^error: map Museum.hall.visitors is read without Museum.mu, which is held at 2 of 3 accesses"
}
