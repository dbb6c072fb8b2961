package foundbygoroutines

import "sync"

type job struct {
	mu    sync.Mutex
	steps map[string]int
}

// Cache has anything.
type Cache interface{ Get(id string) any }

// Jobs come from a cache.
type Jobs struct{ cache Cache }

// Run writes in a goroutine, with no lock.
func (j *Jobs) Run(id, step string) {
	go func() {
		j.cache.Get(id).(*job).steps[step]++ // want `^error: map job\.steps is written without job\.mu, which is held at 2 of 3 accesses`
	}()
}

// Drop locks.
func (j *Jobs) Drop(id, step string) {
	one := j.cache.Get(id).(*job)
	one.mu.Lock()
	defer one.mu.Unlock()
	delete(one.steps, step)
}

// Steps locks.
func (j *Jobs) Steps(id, step string) int {
	one := j.cache.Get(id).(*job)
	one.mu.Lock()
	defer one.mu.Unlock()
	return one.steps[step]
}

type note struct {
	mu    sync.Mutex
	words map[string]int
}

// Notes come from a cache, and are locked by all.
type Notes struct{ cache Cache }

// Write locks in its goroutine.
func (n *Notes) Write(id, word string) {
	go func() {
		one := n.cache.Get(id).(*note)
		one.mu.Lock()
		one.words[word]++
		one.mu.Unlock()
	}()
}

// Words locks.
func (n *Notes) Words(id string) int {
	one := n.cache.Get(id).(*note)
	one.mu.Lock()
	defer one.mu.Unlock()
	return len(one.words)
}
