package idioms

import (
	"maps"
	"sync"
)

// Node has labels.
type Node struct{ Labels map[string]string }

// Proxy is told of nodes, of one after the other.
type Proxy struct {
	mu     sync.Mutex
	labels map[string]string
}

// OnNodeAdd looks at what only it and OnNodeUpdate change.
func (p *Proxy) OnNodeAdd(node Node) {
	if len(p.labels) == len(node.Labels) {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	maps.Copy(p.labels, node.Labels)
}

// OnNodeUpdate does the same.
func (p *Proxy) OnNodeUpdate(node Node) {
	if maps.Equal(p.labels, node.Labels) {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	maps.Copy(p.labels, node.Labels)
}

// Sync runs beside them.
func (p *Proxy) Sync() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.labels)
}
