// Package nested has goroutines that start goroutines.
package nested

import "sync"

// State is worked on by one goroutine at a time, but for the hashing of what is ready.
type State struct {
	pending map[string]int
	changed map[string]int
}

// Process hashes while it does something else.
func (s *State) Process() int {
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.finalise()
		s.hash()
	}()
	n := len("meanwhile")
	<-done
	return n
}

func (s *State) finalise() { s.pending["root"] = 1 }

// hash starts goroutines after the writing, and waits for them.
func (s *State) hash() {
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_ = len(s.pending)
		}()
	}
	wg.Wait()
}

// Watch starts a goroutine whose own goroutine meets what it does afterwards.
func (s *State) Watch() {
	go func() {
		s.changed["start"] = 1
		go func() { _ = s.changed["start"] }()
		s.changed["end"] = 1 // want "^error: map State.changed is written in a goroutine that State.Watch starts, and read in a goroutine that State.Watch starts, with no lock in common"
	}()
}
