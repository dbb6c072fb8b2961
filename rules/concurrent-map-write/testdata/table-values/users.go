// Package tablevalues has structs as values of a table, with maps that all copies share.
package tablevalues

import (
	"maps"
	"sync"
)

// User is kept by value.
type User struct {
	Name    string
	Revoked map[string]bool
}

// Users has a lock for its table.
type Users struct {
	mu    sync.RWMutex
	byID  map[int]User
	byPtr map[int]*User
}

// get gives a copy of the struct, not of its map.
func (u *Users) get(id int) User {
	u.mu.RLock()
	defer u.mu.RUnlock()
	return u.byID[id]
}

// Put has the lock.
func (u *Users) Put(id int, user User) {
	u.mu.Lock()
	defer u.mu.Unlock()
	u.byID[id] = user
}

// Fetch changes everybody's map.
func (u *Users) Fetch(id int, key string) User {
	user := u.get(id)
	user.Revoked[key] = true // want "^error: map User.Revoked is written with no lock in Users.Fetch, of a copy that shares it with the table"
	return user
}

// Role is kept by value as well.
type Role struct{ Grants map[string]bool }

// Roles has a lock for its table.
type Roles struct {
	mu     sync.RWMutex
	byName map[string]Role
}

func (r *Roles) get(name string) Role {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.byName[name]
}

// Put has the lock.
func (r *Roles) Put(name string, role Role) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.byName[name] = role
}

// With gives the copy a map of its own first.
func (r *Roles) With(name, grant string) Role {
	role := r.get(name)
	role.Grants = maps.Clone(role.Grants)
	role.Grants[grant] = true
	return role
}
