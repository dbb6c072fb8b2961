package partof

import "sync"

// ward writes to a map that several have.
type ward struct{ votes map[string]int }

// Count makes the map once, and gives it to each ward.
func Count(names []string) int {
	votes := make(map[string]int)
	var wg sync.WaitGroup
	for _, name := range names {
		w := &ward{votes: votes}
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.votes[name]++ // want "^error: map votes is written in goroutines that Count starts, which runs beside itself with no lock in common"
		}()
	}
	wg.Wait()
	return len(votes)
}

// CountApart makes a map for each ward.
func CountApart(names []string) {
	var wg sync.WaitGroup
	for _, name := range names {
		votes := make(map[string]int)
		w := &ward{votes: votes}
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.votes[name]++
		}()
	}
	wg.Wait()
}
