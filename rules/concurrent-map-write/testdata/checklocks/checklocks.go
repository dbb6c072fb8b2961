// Package checklocks has the comments of gVisor's analyzer of that name: they say outright what guards a map.
package checklocks

import "sync"

// Table has too few accesses to tell its lock by them.
type Table struct {
	mu sync.Mutex
	// rows are all there is.
	// +checklocks:mu
	rows map[string]int
	// seen has no comment, and no lock.
	seen map[string]bool
}

// NewTable has it alone.
func NewTable() *Table {
	t := &Table{rows: map[string]int{}, seen: map[string]bool{}}
	t.rows["boot"] = 1
	return t
}

// Row forgets.
func (t *Table) Row(key string) int {
	t.seen[key] = true
	return t.rows[key]
}

// Fill writes with none.
func (t *Table) Fill(keys []string) {
	for i, key := range keys {
		t.rows[key] = i // want `^error: map Table\.rows is written without Table\.mu, which its \+checklocks comment demands`
	}
}

// Right has its lock everywhere, in all the ways that comments tell.
type Right struct {
	mu sync.RWMutex
	// +checklocks:mu
	rows map[string]int
}

// Get reads.
func (r *Right) Get(key string) int {
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.rows[key]
}

// Put writes where callers hold the lock, whoever they are.
//
// +checklocks:r.mu
func (r *Right) Put(key string, n int) { r.rows[key] = n }

// Peek reads where callers hold it for reading.
//
// +checklocksread:r.mu
func (r *Right) Peek(key string) int { return r.rows[key] }

// enter locks by means that cannot be seen.
//
// +checklocksacquire:r.mu
func (r *Right) enter() { lockAny(r) }

// +checklocksrelease:r.mu
func (r *Right) leave() {
	delete(r.rows, "")
	unlockAny(r)
}

// Add writes between them.
func (r *Right) Add(key string) {
	r.enter()
	r.rows[key]++
	r.leave()
}

// Restore is said to be right.
//
// +checklocksignore
func (r *Right) Restore(keys []string) {
	for i, key := range keys {
		r.rows[key] = i
	}
}

var hooks = map[string]func(*Right){}

func lockAny(r *Right)   { hooks["lock"](r) }
func unlockAny(r *Right) { hooks["unlock"](r) }

// Reading writes where callers hold the lock for reading only.
type Reading struct {
	mu sync.RWMutex
	// +checklocks:mu
	rows map[string]int
}

// +checklocksread:r.mu
func (r *Reading) hit(key string) {
	r.rows[key]++ // want `map Reading\.rows is written under a read lock of Reading\.mu`
}

// Hit calls it.
func (r *Reading) Hit(key string) {
	r.mu.RLock()
	r.hit(key)
	r.mu.RUnlock()
}

// After writes when the comment says that the lock is gone.
type After struct {
	mu sync.Mutex
	// +checklocks:mu
	rows map[string]int
}

// +checklocksrelease:a.mu
func (a *After) done() { a.mu.Unlock() }

// Drop forgets that it is.
func (a *After) Drop(key string) {
	a.mu.Lock()
	a.rows[key]--
	a.done()
	delete(a.rows, key) // want `^error: map After\.rows is written without After\.mu`
}

// Both wants two locks.
type Both struct {
	mu, other sync.Mutex
	// +checklocks:mu
	// +checklocks:other
	rows map[string]int
}

// Set has one of them.
func (b *Both) Set(key string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.rows[key]++ // want `map Both\.rows is written without Both\.other`
}

var (
	mu sync.Mutex
	// +checklocks:mu
	names = map[string]string{}
	// +checklocks:mu
	ids = map[string]int{}
)

// Name forgets.
func Name(key string) string {
	return names[key] // want `^error: map names is read without mu, which its \+checklocks comment demands`
}

// Rename is right.
func Rename(key, name string) {
	mu.Lock()
	defer mu.Unlock()
	names[key] = name
}

// ID is right.
func ID(key string) int {
	mu.Lock()
	defer mu.Unlock()
	noteLocked(key)
	return ids[key]
}

// NoteID is right by its comment.
//
// +checklocks:mu
func NoteID(key string) { ids[key] = len(ids) }

// +checklocks:mu
func noteLocked(key string) { ids[key]++ }
