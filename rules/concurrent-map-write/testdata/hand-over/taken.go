package handover

import "sync"

// Pending is taken away under the lock, and worked off by a helper after it.
type Pending struct {
	mu    sync.Mutex
	other sync.RWMutex
	peers map[string]bool
}

// Add has the lock.
func (p *Pending) Add(peer string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.peers == nil {
		p.peers = map[string]bool{}
	}
	p.peers[peer] = true
}

// Run takes all of them.
func (p *Pending) Run() {
	for {
		p.mu.Lock()
		peers := p.peers
		p.peers = nil
		p.mu.Unlock()
		if peers == nil {
			return
		}
		p.work(peers)
	}
}

func (p *Pending) work(peers map[string]bool) int {
	p.other.RLock()
	defer p.other.RUnlock()
	n := len(peers)
	for peer := range peers {
		if peers[peer] {
			n++
		}
	}
	return n
}

// Start runs it beside whoever adds.
func (p *Pending) Start() { go p.Run() }
