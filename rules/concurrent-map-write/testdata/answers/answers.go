// Package answers has calls whose answers come back by a handler that a library runs.
package answers

// Transport is somebody else's.
type Transport interface {
	Send(id string) error
	SetResponseHandler(func(id string))
}

// Central asks, and remembers who waits.
type Central struct {
	transport Transport
	waiting   map[string]func()
}

// New registers what takes the answers.
func New(transport Transport) *Central {
	c := &Central{transport: transport, waiting: map[string]func(){}}
	transport.SetResponseHandler(c.answered)
	return c
}

// Ask stores who waits: others ask meanwhile, and answers come.
func (c *Central) Ask(id string, then func()) error {
	c.waiting[id] = then // want `map Central\.waiting is written in Central\.Ask, and written in a callback that New registers, with no lock in common`
	return c.transport.Send(id)
}

func (c *Central) answered(id string) {
	then, ok := c.waiting[id]
	if !ok {
		return
	}
	delete(c.waiting, id)
	then()
}

// Visits are counted where they are made: the handler is only the name of what it is given to.
type Visits struct {
	transport Transport
	seen      map[string]int
}

// NewVisits does.
func NewVisits(transport Transport) *Visits {
	v := &Visits{transport: transport, seen: map[string]int{}}
	transport.SetResponseHandler(v.visited)
	return v
}

func (v *Visits) visited(id string) { v.seen[id]++ }

// Seen is how often.
func (v *Visits) Seen(id string) int { return v.seen[id] }
