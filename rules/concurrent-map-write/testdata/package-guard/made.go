package packageguard

import "sync"

type peer struct{ id string }

var (
	peersMu sync.Mutex
	peers   = map[string]*peer{}
)

// newPeer enters what it makes: the table is not its own.
func newPeer(id string) *peer {
	p := &peer{id}
	peers[id] = p // want "^error: map peers is written without peersMu, which is held at 2 of 3 accesses"
	return p
}

// Join makes one.
func Join(id string) string { return newPeer(id).id }

// Leave locks.
func Leave(id string) {
	peersMu.Lock()
	defer peersMu.Unlock()
	delete(peers, id)
}

// Known locks.
func Known(id string) bool {
	peersMu.Lock()
	defer peersMu.Unlock()
	return peers[id] != nil
}

type kind struct{ name string }

var (
	kindsMu sync.Mutex
	kinds   = map[string]*kind{}
)

// newKind is called as the package starts, or by who holds the lock.
func newKind(name string) *kind {
	k := &kind{name}
	kinds[name] = k
	return k
}

var text = newKind("text")

// Kind locks.
func Kind(name string) bool {
	kindsMu.Lock()
	defer kindsMu.Unlock()
	k := kinds[name]
	if k == nil {
		k = newKind(name)
	}
	return k == text
}

// Forget locks.
func Forget(name string) {
	kindsMu.Lock()
	defer kindsMu.Unlock()
	delete(kinds, name)
}
