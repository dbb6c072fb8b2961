package lockhelpers

import "sync"

// Optional locks where its user asked for it.
type Optional struct {
	safe bool
	mu   sync.Mutex
	m    map[string]int
}

func (o *Optional) lock() {
	if o.safe {
		o.mu.Lock()
	}
}

func (o *Optional) unlock() {
	if o.safe {
		o.mu.Unlock()
	}
}

// Set writes.
func (o *Optional) Set(k string, n int) {
	o.lock()
	defer o.unlock()
	o.m[k] = n
}

// Get reads.
func (o *Optional) Get(k string) int {
	o.lock()
	defer o.unlock()
	return o.m[k]
}

// Drop writes.
func (o *Optional) Drop(k string) {
	if o.safe {
		o.mu.Lock()
		defer o.mu.Unlock()
	}
	delete(o.m, k)
}

// Tx holds the lock from Begin to Commit: its methods are between them.
type Tx struct {
	db     *DB
	writes map[string]int
}

// DB gives out one transaction at a time.
type DB struct {
	mu   sync.Mutex
	rows map[string]int
}

// Begin locks.
func (db *DB) Begin() *Tx {
	db.mu.Lock()
	return &Tx{db: db, writes: map[string]int{}}
}

// Put keeps what is to be written.
func (t *Tx) Put(k string, n int) { t.writes[k] = n }

// Get reads what is there.
func (t *Tx) Get(k string) int {
	if n, ok := t.writes[k]; ok {
		return n
	}
	return t.db.rows[k]
}

// Commit writes, and unlocks.
func (t *Tx) Commit() {
	for k, n := range t.writes {
		t.db.rows[k] = n
	}
	t.db.mu.Unlock()
}

// Ledger runs what it is given inside a transaction.
type Ledger struct {
	mu   sync.RWMutex
	rows map[string]int
}

// Update runs f with the lock held.
func (l *Ledger) Update(f func(rows map[string]int)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f(l.rows)
}

// View runs f with the read lock held.
func (l *Ledger) View(f func(rows map[string]int)) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	f(l.rows)
}

// Pay writes in the function.
func Pay(l *Ledger, who string, n int) int {
	l.Update(func(rows map[string]int) {
		rows[who] += n
	})
	var all int
	l.View(func(rows map[string]int) {
		for _, n := range rows {
			all += n
		}
	})
	return all
}
