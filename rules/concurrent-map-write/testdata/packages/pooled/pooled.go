// Package pooled uses a pool in goroutines.
package pooled

import "example.com/packages/internal/pool"

// Users share a pool.
type Users struct{ pool *pool.Pool }

// Follow uses it for each of them.
func (u *Users) Follow(names []string) {
	for _, name := range names {
		go u.once(name)
	}
}

// once runs in a goroutine of its own.
func (u *Users) once(name string) {
	u.pool.Open("all")
	u.pool.Use("all", name)
	defer u.pool.Release("all", name)
	if u.pool.Uses("all", name) == 0 {
		u.pool.Open(name)
	}
}
