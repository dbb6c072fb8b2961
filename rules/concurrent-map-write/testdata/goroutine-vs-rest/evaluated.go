package goroutinevsrest

import "sync"

// What stands in the arguments of a go statement is done by the launcher.
type registry struct {
	ids  map[string]int
	work chan int
}

func (r *registry) id(name string) int {
	id, ok := r.ids[name]
	if !ok {
		id = len(r.ids)
		r.ids[name] = id
	}
	return id
}

func (r *registry) serve(id int) { r.work <- id }

func (r *registry) pick(name string) *registry {
	r.ids[name]++
	return r
}

// Evaluated has the map in the arguments and in the receiver of go.
func Evaluated(names []string) {
	r := &registry{ids: map[string]int{}, work: make(chan int)}
	for _, name := range names {
		go r.serve(r.id(name))
		go r.pick(name).serve(1)
	}
}

// Deferred has the map in the arguments of defer.
func Deferred(names []string) map[string]int {
	ids := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		ids[name] = len(ids)
		go func(id int) {
			defer wg.Done()
			_ = id
		}(ids[name])
	}
	wg.Wait()
	return ids
}

// Called runs the same thing in the goroutine.
func Called(names []string) {
	c := &catalogue{ids: map[string]int{}}
	for _, name := range names {
		go func() { c.add(name) }()
	}
}

type catalogue struct{ ids map[string]int }

func (c *catalogue) add(name string) {
	c.ids[name] = len(name) // want `map catalogue\.ids is written`
}
