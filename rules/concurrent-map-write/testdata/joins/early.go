package joins

import (
	"errors"
	"sync"
)

// Sizes waits for its goroutine, unless it gives up.
type Sizes struct{ byName map[string]int }

// Fill may give up before it waits.
func (s *Sizes) Fill(names []string) error {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, name := range names {
			s.byName[name] = len(name)
		}
	}()
	if len(names) > 100 {
		return errors.New("too many")
	}
	wg.Wait()
	return nil
}

// Size is asked for after that.
func (s *Sizes) Size(name string) int { return s.byName[name] }

// Lengths waits as it returns, in a deferred function.
type Lengths struct{ byName map[string]int }

// Fill has ended its goroutine when it is done.
func (l *Lengths) Fill(names []string) {
	var wg sync.WaitGroup
	defer func() { wg.Wait() }()
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, name := range names {
			l.byName[name] = len(name)
		}
	}()
}

// Length is asked for after that.
func (l *Lengths) Length(name string) int { return l.byName[name] }

// Running does not wait.
type Running struct{ byName map[string]int }

// Fill lets its goroutine run.
func (r *Running) Fill(names []string) error {
	go func() {
		for _, name := range names {
			r.byName[name] = len(name) // want "^error: map Running.byName is written in a goroutine that Running.Fill starts, and read in Running.Length, with no lock in common"
		}
	}()
	if len(names) > 100 {
		return errors.New("too many")
	}
	return nil
}

// Length meets it.
func (r *Running) Length(name string) int { return r.byName[name] }
