package mapparameters

import "sync"

type table map[string]int

var (
	rows   = table{}
	rowsMu sync.Mutex
)

// bump looks and writes, each under the lock for itself.
func (t table) bump(name string) int {
	rowsMu.Lock()
	n := t[name]
	rowsMu.Unlock()
	rowsMu.Lock()
	t[name] = n + 1
	rowsMu.Unlock()
	return n
}

// Bump is safe.
func Bump(name string) int { return rows.bump(name) }

// Drop is safe.
func Drop(name string) {
	rowsMu.Lock()
	defer rowsMu.Unlock()
	delete(rows, name)
}

type levels map[string]int

var (
	found   = levels{}
	foundMu sync.Mutex
)

// load looks before it takes the lock, as the program starts.
func (t levels) load(name string) {
	if t[name] > 0 {
		return
	}
	foundMu.Lock()
	defer foundMu.Unlock()
	t[name] = 1
}

func init() { found.load("a") }

// Unload is safe.
func Unload(name string) {
	foundMu.Lock()
	defer foundMu.Unlock()
	delete(found, name)
}

type lengths map[string]int

var (
	longest   = lengths{}
	longestMu sync.Mutex
)

// merge changes what only its caller has, before it takes the lock.
func (w lengths) merge(own lengths) {
	for name := range own {
		own[name]++
	}
	longestMu.Lock()
	defer longestMu.Unlock()
	for name, n := range own {
		w[name] += n
	}
}

// Merge is safe.
func Merge(names []string) {
	own := lengths{}
	for _, name := range names {
		own[name] = 1
	}
	longest.merge(own)
}

// Lose is safe.
func Lose(name string) {
	longestMu.Lock()
	defer longestMu.Unlock()
	delete(longest, name)
}

type labels map[string]string

var (
	texts   = labels{}
	textsMu sync.Mutex
	hitsMu  sync.Mutex
	hits    int
)

// text looks and writes with the lock of its callers, and takes another one for the second half.
func (l labels) text(name string) string {
	if t, ok := l[name]; ok {
		return t
	}
	hitsMu.Lock()
	defer hitsMu.Unlock()
	hits++
	l[name] = name
	return l[name]
}

// Text has the lock.
func Text(name string) string {
	textsMu.Lock()
	defer textsMu.Unlock()
	return texts.text(name)
}

// Unname has it, too.
func Unname(name string) {
	textsMu.Lock()
	defer textsMu.Unlock()
	delete(texts, name)
}
