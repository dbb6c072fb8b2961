package stock

import "sync"

// Ring is how others see keys: they can set one by themselves, and can take no lock.
type Ring interface {
	SetKey(id string, key []byte)
	Key(id string) []byte
	Exists(id string) bool
}

var _ Ring = (*Keys)(nil)

// Keys are a ring in memory.
type Keys struct {
	mu    sync.Mutex
	known map[string][]byte
}

// NewKeys makes some.
func NewKeys() *Keys { return &Keys{known: map[string][]byte{}} }

// Key makes what it does not know, under the lock.
func (k *Keys) Key(id string) []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	key, ok := k.known[id]
	if !ok {
		key = []byte(id)
		k.SetKey(id, key)
	}
	return key
}

// Exists locks.
func (k *Keys) Exists(id string) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	_, ok := k.known[id]
	return ok
}

// SetKey leaves the lock to Key, but is asked for by others as well.
func (k *Keys) SetKey(id string, key []byte) {
	k.known[id] = key // want "^error: map Keys.known is written without Keys.mu"
}

// Finder is how others see names: they cannot store one by themselves.
type Finder interface {
	Name(id string) string
	Has(id string) bool
}

var _ Finder = (*Names)(nil)

// Names are kept in memory.
type Names struct {
	mu    sync.Mutex
	known map[string]string
}

// NewNames makes some.
func NewNames() *Names { return &Names{known: map[string]string{}} }

// Name stores what it does not know, under the lock.
func (n *Names) Name(id string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	name, ok := n.known[id]
	if !ok {
		name = id + "?"
		n.Store(id, name)
	}
	return name
}

// Has locks.
func (n *Names) Has(id string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	_, ok := n.known[id]
	return ok
}

// Store is called by who has the lock.
func (n *Names) Store(id, name string) {
	n.known[id] = name
}
