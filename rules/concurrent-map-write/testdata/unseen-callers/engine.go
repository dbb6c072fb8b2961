// Package unseencallers has methods that are handed on as values: nobody is seen to call them.
package unseencallers

import "sync"

type engine struct {
	mu     sync.Mutex
	lists  map[string]int
	gauges map[string]int
	report func(int)
}

type hooks struct {
	add, drop func(string)
	size      func() int
}

func (e *engine) hooks() hooks { return hooks{add: e.add, drop: e.drop, size: e.size} }

func (e *engine) add(name string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.lists[name]++
	e.gauges[name]++
}

// Takes the lock, and goes on without it.
func (e *engine) drop(name string) {
	e.mu.Lock()
	delete(e.lists, name)
	e.mu.Unlock()
	e.report(len(e.lists)) // want "map engine.lists is read without engine.mu, which is held at 2 of 3 accesses"
}

// Takes no lock: whoever calls it may hold it.
func (e *engine) size() int { return len(e.gauges) }

// New makes the hooks of an engine.
func New(report func(int)) (func(string), func(string), func() int) {
	e := &engine{lists: map[string]int{}, gauges: map[string]int{}, report: report}
	h := e.hooks()
	return h.add, h.drop, h.size
}
