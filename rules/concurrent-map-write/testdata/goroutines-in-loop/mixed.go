package goroutinesinloop

import "sync"

// Half locks where it writes, and reads with no lock beside it.
func Half(names []string) map[string]int {
	sizes := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if _, dup := sizes[name]; dup { // want `map sizes is read`
				return
			}
			mu.Lock()
			sizes[name] = len(name)
			mu.Unlock()
		}()
	}
	wg.Wait()
	return sizes
}

// OwnLock makes a lock in each goroutine, which keeps nobody out.
func OwnLock(names []string) map[string]int {
	sizes := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			var mu sync.Mutex
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = len(name) // want `map sizes is written`
		}()
	}
	wg.Wait()
	return sizes
}

// Launched holds the lock where the goroutines are started, which serialises none of them.
func Launched(names []string) {
	basesMu.Lock()
	defer basesMu.Unlock()
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			bases[name] = len(name) // want `map bases is written`
		}()
	}
	wg.Wait()
}

// Base reads.
func Base(name string) int {
	basesMu.Lock()
	defer basesMu.Unlock()
	return bases[name]
}

var (
	basesMu sync.Mutex
	bases   = map[string]int{}
)

// Nested starts goroutines that start goroutines.
func Nested(groups [][]string) map[string]int {
	seen := map[string]int{}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, group := range groups {
			for _, name := range group {
				wg.Add(1)
				go func() {
					defer wg.Done()
					seen[name]++ // want `map seen is written`
				}()
			}
		}
	}()
	wg.Wait()
	return seen
}

// While starts them in a loop with no clause.
func While(accept func() (string, error)) {
	live := map[string]bool{}
	for {
		addr, err := accept()
		if err != nil {
			return
		}
		go func() {
			live[addr] = true // want `map live is written`
			defer delete(live, addr)
		}()
	}
}

// Method starts a method value.
type Method struct{ seen map[string]bool }

// Run starts a method in a loop.
func (m *Method) Run(names []string) {
	for _, name := range names {
		go m.mark(name)
	}
}

func (m *Method) mark(name string) {
	m.seen[name] = true // want `map Method\.seen is written`
}

// Labelled jumps back by goto.
func Labelled(next func() (string, bool)) {
	got := map[string]bool{}
again:
	name, ok := next()
	if !ok {
		return
	}
	go func() {
		got[name] = true // want `map got is written`
	}()
	goto again
}
