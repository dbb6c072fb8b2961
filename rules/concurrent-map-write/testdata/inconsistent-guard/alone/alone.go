// Package alone has a lock that is embedded, and taken in one place of the package.
package alone

import "sync"

// Votes are counted while somebody reads them.
type Votes struct {
	sync.Mutex
	byName map[string]int
}

// Vote writes.
func (v *Votes) Vote(name string) {
	v.byName[name]++ // want "^error: map Votes.byName is written without Votes.Mutex"
}

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
