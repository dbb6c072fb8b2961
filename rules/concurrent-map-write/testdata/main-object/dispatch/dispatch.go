// Package dispatch groups what comes, in a goroutine that others start.
package dispatch

// Dispatcher has one goroutine.
type Dispatcher struct {
	alerts chan string
	groups map[string]int
}

// New makes one.
func New() *Dispatcher {
	return &Dispatcher{alerts: make(chan string), groups: map[string]int{}}
}

// Run is that goroutine.
func (d *Dispatcher) Run() {
	for a := range d.alerts {
		d.groups[a]++ // want `map Dispatcher\.groups is written`
	}
}

// String is asked by anybody, as expvar.Var demands.
func (d *Dispatcher) String() string {
	names := ""
	for name := range d.groups {
		names += name
	}
	return names
}
