package lockscopes

import "sync"

// Made keeps its mutex in the condition only.
type Made struct {
	cond *sync.Cond
	jobs map[string]int
}

// NewMade makes.
func NewMade() *Made {
	return &Made{cond: sync.NewCond(&sync.Mutex{}), jobs: map[string]int{}}
}

// Put wakes a waiter.
func (m *Made) Put(k string) {
	m.cond.L.Lock()
	defer m.cond.L.Unlock()
	m.jobs[k]++
	m.cond.Signal()
}

// Take waits for one.
func (m *Made) Take(k string) {
	m.cond.L.Lock()
	for m.jobs[k] == 0 {
		m.cond.Wait()
	}
	m.jobs[k]--
	m.cond.L.Unlock()
}

// Peek forgets the lock.
func (m *Made) Peek(k string) int {
	return m.jobs[k] // want `map Made\.jobs is read without Made\.cond\.L`
}

// Feed starts both.
func (m *Made) Feed(keys []string) {
	for _, k := range keys {
		go m.Put(k)
		go m.Take(k)
	}
}
