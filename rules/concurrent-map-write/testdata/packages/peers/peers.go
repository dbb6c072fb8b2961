// Package peers uses what is guarded.
package peers

import "example.com/packages/internal/state"

// Forget writes.
func Forget(addr string) {
	state.Mu.Lock()
	defer state.Mu.Unlock()
	delete(state.Peers, addr)
}

// Count reads.
func Count() int {
	state.Mu.Lock()
	defer state.Mu.Unlock()
	return len(state.Peers) + len(state.Names)
}
