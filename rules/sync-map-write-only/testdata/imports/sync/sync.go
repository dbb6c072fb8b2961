// Package sync is this module's own: its Map keeps only the last pair.
package sync

// Map holds one pair.
type Map struct{ key, value any }

// Store forgets the pair before.
func (m *Map) Store(key, value any) { m.key, m.value = key, value }
