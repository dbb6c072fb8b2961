package joinedworkers

import "sync"

// Tally is filled by goroutines that Fill waits for: that says nothing of who calls Copy meanwhile.
type Tally struct{ seen map[string]bool }

// NewTally makes one.
func NewTally() *Tally { return &Tally{seen: map[string]bool{}} }

// Fill waits.
func (t *Tally) Fill(names <-chan string) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for name := range names {
			t.seen[name] = true
		}
	}()
	wg.Wait()
}

// Copy reads.
func (t *Tally) Copy() []string {
	var names []string
	for name := range t.seen {
		names = append(names, name)
	}
	return names
}
