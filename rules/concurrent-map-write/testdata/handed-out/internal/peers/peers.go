// Package peers is used by this module only.
package peers

import "sync"

// Peer has routes.
type Peer struct {
	mu     sync.RWMutex
	routes map[string]bool
}

// Add locks.
func (p *Peer) Add(route string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.routes[route] = true
}

// Drop locks.
func (p *Peer) Drop(route string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.routes, route)
}

// Routes hands the map itself out.
func (p *Peer) Routes() map[string]bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.routes // want "map Peer.routes leaves Peer.mu: Peer.Routes hands it out"
}
