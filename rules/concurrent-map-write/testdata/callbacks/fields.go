package callbacks

import "example.com/bus"

// Relay gives its methods to a library's struct.
type Relay struct{ seen map[string]int }

// Serve starts it.
func (r *Relay) Serve() {
	bus.Serve(bus.Config{
		Handler: r.handle,
		OnClose: r.closed,
	})
}

func (r *Relay) handle(name string) {
	r.seen[name]++ // want `map Relay\.seen is written in a handler, Relay\.handle, which runs beside itself`
}

func (r *Relay) closed(name string) { delete(r.seen, name) }

// Tally has callbacks that come one after the other.
type Tally struct{ seen map[string]int }

// Serve starts it.
func (t *Tally) Serve() {
	bus.Serve(bus.Config{
		OnClose: t.closed,
		Name:    t.name,
	})
}

func (t *Tally) closed(name string) { t.seen[name]++ }

func (t *Tally) name() string { return "tally" }

type config struct{ Handler func(string) }

// Own calls what its own struct holds, one after the other.
type Own struct{ seen map[string]int }

// Serve runs it.
func (o *Own) Serve(names []string) {
	c := config{
		Handler: o.handle,
	}
	for _, name := range names {
		c.Handler(name)
	}
}

func (o *Own) handle(name string) { o.seen[name]++ }
