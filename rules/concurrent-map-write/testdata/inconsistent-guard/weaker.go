package inconsistentguard

import "sync"

// Links has a lock for its state, which all hold to look at that, and one for its subscriptions.
type Links struct {
	mu     sync.RWMutex
	open   bool
	subMu  sync.Mutex
	topics map[string]int
}

// Follow writes under both, the one of the state held by RLock only.
func (l *Links) Follow(topic string) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	l.subMu.Lock()
	defer l.subMu.Unlock()
	if l.open {
		l.topics[topic]++
	}
}

// Leave writes under both.
func (l *Links) Leave(topic string) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	l.subMu.Lock()
	defer l.subMu.Unlock()
	if l.open {
		delete(l.topics, topic)
	}
}

// Count forgets both.
func (l *Links) Count() int {
	return len(l.topics) // want `map Links\.topics is read without Links\.subMu, which is held at 2 of 3 accesses`
}
