// Package singleowner has maps that one goroutine owns; the others ask it.
package singleowner

import (
	"context"
	"time"
)

type op struct {
	key   string
	value int
	reply chan int
}

// Actor has an event loop.
type Actor struct {
	ops   chan op
	state map[string]int
}

// NewActor starts the loop.
func NewActor(ctx context.Context) *Actor {
	a := &Actor{ops: make(chan op), state: map[string]int{}}
	a.state["boot"] = 1
	go a.loop(ctx)
	return a
}

func (a *Actor) loop(ctx context.Context) {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case o := <-a.ops:
			a.apply(o)
		case <-t.C:
			a.expire()
		}
	}
}

func (a *Actor) apply(o op) {
	if o.reply != nil {
		o.reply <- a.state[o.key]
		return
	}
	a.state[o.key] = o.value
}

func (a *Actor) expire() {
	for k, v := range a.state {
		if v == 0 {
			delete(a.state, k)
		}
	}
}

// Set asks.
func (a *Actor) Set(key string, value int) { a.ops <- op{key: key, value: value} }

// Get asks.
func (a *Actor) Get(key string) int {
	reply := make(chan int)
	a.ops <- op{key: key, reply: reply}
	return <-reply
}

// Hub is run by its user: `go hub.Run()`.
type Hub struct {
	join, leave chan string
	members     map[string]bool
}

// NewHub makes.
func NewHub() *Hub {
	return &Hub{join: make(chan string), leave: make(chan string), members: map[string]bool{}}
}

// Run owns the members.
func (h *Hub) Run() {
	for {
		select {
		case name := <-h.join:
			h.members[name] = true
		case name, ok := <-h.leave:
			if !ok {
				return
			}
			delete(h.members, name)
		}
	}
}

// Join asks.
func (h *Hub) Join(name string) { h.join <- name }

// Leave asks.
func (h *Hub) Leave(name string) { h.leave <- name }

// Start is where it is run.
func Start() *Hub {
	h := NewHub()
	go h.Run()
	return h
}

// Funcs sends functions to the loop, which runs them.
type Funcs struct {
	calls chan func()
	rows  map[string]int
}

// NewFuncs starts the loop.
func NewFuncs() *Funcs {
	f := &Funcs{calls: make(chan func()), rows: map[string]int{}}
	go func() {
		for call := range f.calls {
			call()
		}
	}()
	return f
}

// Add runs in the loop.
func (f *Funcs) Add(key string) {
	f.calls <- func() { f.rows[key]++ }
}

// Len runs in the loop, and waits.
func (f *Funcs) Len() int {
	n := make(chan int)
	f.calls <- func() { n <- len(f.rows) }
	return <-n
}

// Leaky has a method that reads past its loop.
type Leaky struct {
	in    chan string
	state map[string]int
}

// NewLeaky starts the loop.
func NewLeaky() *Leaky {
	l := &Leaky{in: make(chan string), state: map[string]int{}}
	go l.loop()
	return l
}

func (l *Leaky) loop() {
	for s := range l.in {
		l.state[s]++ // want `^error: map Leaky\.state is written`
	}
}

// Add asks.
func (l *Leaky) Add(s string) { l.in <- s }

// Count looks itself.
func (l *Leaky) Count(s string) int { return l.state[s] }

// Twice starts its loop two times.
type Twice struct {
	in    chan string
	state map[string]int
}

// NewTwice starts two.
func NewTwice() *Twice {
	t := &Twice{in: make(chan string), state: map[string]int{}}
	for range 2 {
		go t.loop()
	}
	return t
}

func (t *Twice) loop() {
	for s := range t.in {
		t.state[s]++ // want `map Twice\.state is written`
	}
}

// Add asks.
func (t *Twice) Add(s string) { t.in <- s }
