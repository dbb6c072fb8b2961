package sent

import "time"

// Desk has a goroutine that does what it is sent, and another one.
type Desk struct {
	work  chan func()
	notes map[string]int
	marks map[string]int
}

// NewDesk starts both.
func NewDesk() *Desk {
	d := &Desk{work: make(chan func()), notes: map[string]int{}, marks: map[string]int{}}
	go d.run()
	go d.watch()
	return d
}

func (d *Desk) run() {
	for f := range d.work {
		f()
	}
}

func (d *Desk) do(f func()) { d.work <- f }

// Note is done by the one.
func (d *Desk) Note(name string) {
	d.do(func() {
		d.notes[name]++ // want "^error: map Desk.notes is written"
	})
}

// watch is the other, and leaves the marks to the one.
func (d *Desk) watch() {
	for range time.Tick(time.Minute) {
		println(len(d.notes))
		for name := range d.notes {
			println(name)
		}
		d.do(func() { println(len(d.marks)) })
	}
}

// Mark is done by the one.
func (d *Desk) Mark(name string) {
	d.do(func() { d.marks[name]++ })
}

// Pool has several goroutines that do what they are sent: nobody counts them here.
type Pool struct {
	work  chan func()
	notes map[string]int
}

// NewPool starts them.
func NewPool(n int) *Pool {
	p := &Pool{work: make(chan func()), notes: map[string]int{}}
	for range n {
		go p.run()
	}
	return p
}

func (p *Pool) run() {
	for f := range p.work {
		f()
	}
}

func (p *Pool) do(f func()) { p.work <- f }

// Note may be done by two at once.
func (p *Pool) Note(name string) {
	p.do(func() {
		p.notes[name]++ // missing "^error: map Pool.notes is written"
	})
}
