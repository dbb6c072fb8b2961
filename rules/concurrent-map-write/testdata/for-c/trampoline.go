// Package forc has a function that C calls.
package forc

import "sync"

// functions are called by their number.
var (
	mu        sync.RWMutex
	functions = map[int]func() int{}
)

// Store writes.
func Store(n int, f func() int) {
	mu.Lock()
	defer mu.Unlock()
	functions[n] = f
}

// Remove writes.
func Remove(n int) {
	mu.Lock()
	defer mu.Unlock()
	delete(functions, n)
}

//export trampoline
func trampoline(n int32) int32 {
	return int32(functions[int(n)]()) // want "^error: map functions is read without mu, which is held at 2 of 3 accesses"
}
