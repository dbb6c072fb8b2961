package aliases

import "sync"

// Hub finds its peers, each of which has a lock.
type Hub struct {
	mu    sync.Mutex
	peers map[string]*peer
	hosts map[string]*host
}

type peer struct {
	mu    sync.Mutex
	known map[string]bool
}

func (h *Hub) peer(id string) *peer { return h.peers[id] }

// Tell holds the lock of the hub, not the peer's.
func (h *Hub) Tell(id, name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	p := h.peer(id)
	if p.known == nil {
		p.known = map[string]bool{}
	}
	p.known[name] = true // want "^error: map peer.known is written without peer.mu, which is held at 2 of 3 accesses"
}

// Knows holds the peer's.
func (h *Hub) Knows(id, name string) bool {
	p := h.peers[id]
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.known[name]
}

// Unknow holds the peer's.
func (h *Hub) Unknow(id, name string) {
	p := h.peers[id]
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.known, name)
}

type host struct {
	mu    sync.Mutex
	known map[string]bool
}

func (h *Hub) host(id string) *host { return h.hosts[id] }

// TellHost holds both.
func (h *Hub) TellHost(id, name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	o := h.host(id)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.known == nil {
		o.known = map[string]bool{}
	}
	o.known[name] = true
}

// HostKnows holds the host's.
func (h *Hub) HostKnows(id, name string) bool {
	o := h.hosts[id]
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.known[name]
}
