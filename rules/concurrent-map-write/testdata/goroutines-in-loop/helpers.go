package goroutinesinloop

import "sync"

// Squares has a helper that each goroutine calls.
func Squares(all []int) map[int]int {
	squares := map[int]int{}
	put := func(n int) {
		squares[n] = n * n // want "^error: map squares is written in goroutines that Squares starts, which runs beside itself"
	}
	var wg sync.WaitGroup
	for _, n := range all {
		wg.Add(1)
		go func() {
			defer wg.Done()
			put(n)
		}()
	}
	wg.Wait()
	return squares
}

// LoadAll has one as well: its name says nothing of a map that is made in it.
func LoadAll(names []string) map[string][]byte {
	loaded := map[string][]byte{}
	keep := func(name string) {
		loaded[name] = []byte(name) // want "^error: map loaded is written in goroutines that LoadAll starts, which runs beside itself"
	}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			keep(name)
		}()
	}
	wg.Wait()
	return loaded
}

// LoadFirst loads the first itself, and the rest in a goroutine.
func LoadFirst(names []string) map[string]int {
	sizes := map[string]int{}
	done := make(chan bool)
	go func() {
		defer close(done)
		for _, name := range names[1:] {
			sizes[name] = len(name) // want "^error: map sizes is written in a goroutine that LoadFirst starts, and written in LoadFirst, with no lock in common"
		}
	}()
	sizes[names[0]] = 0
	<-done
	return sizes
}

// SquaresLocked has a helper that takes a lock.
func SquaresLocked(all []int) map[int]int {
	var mu sync.Mutex
	squares := map[int]int{}
	put := func(n int) {
		mu.Lock()
		defer mu.Unlock()
		squares[n] = n * n
	}
	var wg sync.WaitGroup
	for _, n := range all {
		wg.Add(1)
		go func() {
			defer wg.Done()
			put(n)
		}()
	}
	wg.Wait()
	return squares
}

// SquaresHere calls its helper itself; the goroutines only compute.
func SquaresHere(all []int) map[int]int {
	squares := map[int]int{}
	put := func(n, square int) { squares[n] = square }
	results := make(chan [2]int)
	for _, n := range all {
		go func() { results <- [2]int{n, n * n} }()
	}
	for range all {
		r := <-results
		put(r[0], r[1])
	}
	return squares
}
