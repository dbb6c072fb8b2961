// Package copies has values that lie beside the map anyway, and are copied.
package copies

import (
	"net"
	"sync"
)

type client struct {
	addr   string
	buffer [240]byte
	reads  int
}

// Hub counts what clients send.
type Hub struct {
	mu      sync.Mutex
	clients map[string]client // want "^note: reading, changing and storing back a value copies 264 bytes: map `Hub.clients` stores copies.client by value"
	ranged  map[string]client // want "^note: each step of a range over it copies 264 bytes: map `Hub.ranged`"
	stored  map[string]client
}

// Read counts one.
func (h *Hub) Read(c net.Conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
	addr := c.RemoteAddr().String()
	one := h.clients[addr]
	one.reads++
	h.clients[addr] = one
	h.ranged[addr] = client{addr: addr}
	h.stored[addr] = client{addr: addr}
}

// Total is what was read by all.
func (h *Hub) Total() (total int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, c := range h.ranged {
		total += c.reads
	}
	for addr := range h.stored {
		total += len(addr)
	}
	return total
}

// Drop forgets one.
func (h *Hub) Drop(c net.Conn) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.clients, c.RemoteAddr().String())
	delete(h.ranged, c.RemoteAddr().String())
	delete(h.stored, c.RemoteAddr().String())
}
