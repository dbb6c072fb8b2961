// Package others has a lock that is embedded, and taken by whoever uses the object.
package others

import "sync"

// Votes are counted under a lock that callers take.
type Votes struct {
	sync.Mutex
	byName map[string]int
}

// Vote writes.
func (v *Votes) Vote(name string) { v.byName[name]++ }

// Withdraw writes.
func (v *Votes) Withdraw(name string) { v.byName[name]-- }

// Forget writes.
func (v *Votes) Forget(name string) { delete(v.byName, name) }

// Sum locks.
func (v *Votes) Sum() (sum int) {
	v.Lock()
	defer v.Unlock()
	for _, n := range v.byName {
		sum += n
	}
	return sum
}

// Move does two things under the lock.
func Move(v *Votes, from, to string) {
	v.Lock()
	defer v.Unlock()
	v.Withdraw(from)
	v.Vote(to)
}
