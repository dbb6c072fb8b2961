// Package handedout uses what packages of its own hand out.
package handedout

import "example.com/handedout/internal/peers"

// Count goes through what it is handed.
func Count(p *peers.Peer) int {
	n := 0
	for range p.Routes() {
		n++
	}
	return n
}
