// Package reaper deletes.
package reaper

import "example.com/packages/internal/state"

// Expire ends a lease.
func Expire(id string) {
	state.Leases.Delete(id)
	t := &state.Shared
	t.Rows.LoadAndDelete(id)
}
