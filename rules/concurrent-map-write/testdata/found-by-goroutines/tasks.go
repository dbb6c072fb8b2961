// Package foundbygoroutines has goroutines that look up what they work on.
package foundbygoroutines

import "sync"

type task struct {
	mu    sync.Mutex
	steps map[string]int
}

// Tasks makes them when they are asked for.
type Tasks struct {
	mu   sync.Mutex
	make func(id string) *task
}

func (t *Tasks) get(id string) *task {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.make(id)
}

// Run writes in a goroutine, with no lock.
func (t *Tasks) Run(id, step string) {
	go func() {
		one := t.get(id)
		one.steps[step]++ // want `^error: map task\.steps is written without task\.mu, which is held at 2 of 3 accesses`
	}()
}

// Drop locks.
func (t *Tasks) Drop(id, step string) {
	one := t.get(id)
	one.mu.Lock()
	defer one.mu.Unlock()
	delete(one.steps, step)
}

// Steps locks.
func (t *Tasks) Steps(id, step string) int {
	one := t.get(id)
	one.mu.Lock()
	defer one.mu.Unlock()
	return one.steps[step]
}
