// Package replaced has maps that get another map in their place, in more ways than one.
package replaced

import (
	"net"
	"sync"
)

type peer struct {
	id, addr, version, platform string
	seen                        [8]byte
}

// Table is emptied by a fresh map.
type Table struct {
	mu      sync.Mutex
	swapped map[string]peer
	given   map[string]peer
	lazy    map[string]peer // want "`Table.lazy`"
	closed  map[string]peer // want "`Table.closed`"
	cleared map[string]peer // want "`Table.cleared`"
}

// Add enters a connection.
func (t *Table) Add(c net.Conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	addr := c.RemoteAddr().String()
	t.swapped[addr] = peer{addr: addr}
	t.given[addr] = peer{addr: addr}
	if t.lazy == nil {
		t.lazy = make(map[string]peer)
	}
	t.lazy[addr] = peer{addr: addr}
	t.closed[addr] = peer{addr: addr}
	t.cleared[addr] = peer{addr: addr}
}

// Remove takes it out.
func (t *Table) Remove(c net.Conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	addr := c.RemoteAddr().String()
	delete(t.swapped, addr)
	delete(t.given, addr)
	delete(t.lazy, addr)
	delete(t.closed, addr)
	clear(t.cleared)
}

// Flush swaps a map for a fresh one, and another for one that is given.
func (t *Table) Flush(given map[string]peer) map[string]peer {
	t.mu.Lock()
	defer t.mu.Unlock()
	old := t.swapped
	t.swapped = make(map[string]peer)
	t.given = given
	return old
}

// Close lets go of one.
func (t *Table) Close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.closed = nil
}

// Cache forgets all of itself.
type Cache struct {
	mu    sync.Mutex
	peers map[string]peer
}

// Add enters a connection.
func (c *Cache) Add(conn net.Conn) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.peers[conn.RemoteAddr().String()] = peer{}
}

// Reset makes it new.
func (c *Cache) Reset() {
	*c = Cache{peers: make(map[string]peer)}
}
