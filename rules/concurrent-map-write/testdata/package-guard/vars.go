// Package packageguard has maps and locks as variables of the package.
package packageguard

import "sync"

var (
	mu      sync.RWMutex
	drivers = map[string]int{}
)

// Register writes.
func Register(name string, n int) {
	mu.Lock()
	defer mu.Unlock()
	drivers[name] = n
}

// Drivers reads.
func Drivers() (names []string) {
	mu.RLock()
	defer mu.RUnlock()
	for name := range drivers {
		names = append(names, name)
	}
	return names
}

// Default reads what only initialisers write.
func Default() int { return builtins["mem"] }

var builtins = map[string]int{"mem": 1}

var (
	poolsMu sync.Mutex
	pools   = map[string][]int{}
)

// Put writes.
func Put(name string, n int) {
	poolsMu.Lock()
	defer poolsMu.Unlock()
	pools[name] = append(pools[name], n)
}

// Reset forgets the lock, which another function of the package holds.
func Reset(name string) {
	delete(pools, name) // want `^error: map pools is written without poolsMu`
}

// Size reads, in the other file of the package.
func Size(name string) int { return size(name) }

// ptr is a lock behind a pointer.
var ptr = &sync.Mutex{}
var rows = make(map[int]int)

// Row counts.
func Row(i int) int {
	ptr.Lock()
	defer ptr.Unlock()
	rows[i]++
	return rows[i]
}

// Rows reads.
func Rows() int {
	ptr.Lock()
	n := len(rows)
	ptr.Unlock()
	return n
}

// Holder has its maps in the object and its lock in the package.
type Holder struct{ m map[string]int }

var holderMu sync.Mutex

// Set writes.
func (h *Holder) Set(k string) {
	holderMu.Lock()
	defer holderMu.Unlock()
	h.m[k]++
}

// Get reads.
func (h *Holder) Get(k string) int {
	holderMu.Lock()
	defer holderMu.Unlock()
	return h.m[k]
}

// Clear forgets.
func (h *Holder) Clear() {
	clear(h.m) // want `map Holder\.m is written without holderMu`
}
