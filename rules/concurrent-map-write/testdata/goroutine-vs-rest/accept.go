package goroutinevsrest

import (
	"io"
	"net"
)

// Greeter has a loop that never ends: the goroutines of its connections outlive the call that starts them.
type Greeter struct{ lines map[string]string }

// NewGreeter starts the loop.
func NewGreeter(l net.Listener) *Greeter {
	g := &Greeter{lines: map[string]string{}}
	go g.accept(l)
	return g
}

func (g *Greeter) accept(l net.Listener) {
	for {
		conn, err := l.Accept()
		if err != nil {
			continue
		}
		go g.serve(conn)
	}
}

func (g *Greeter) serve(conn net.Conn) {
	defer conn.Close()
	for name, line := range g.lines {
		_, _ = io.WriteString(conn, name+": "+line+"\n")
	}
}

// Add writes while connections are served.
func (g *Greeter) Add(name, line string) {
	g.lines[name] = line // want "^error: map Greeter.lines is written in Greeter.Add, and read in goroutines that NewGreeter starts"
}

// Remove does too.
func (g *Greeter) Remove(name string) { delete(g.lines, name) }

// Tally does all in the goroutine of its loop: nobody else has its map.
type Tally struct{ hosts map[string]int }

// NewTally starts the loop.
func NewTally(l net.Listener) *Tally {
	t := &Tally{hosts: map[string]int{}}
	go t.accept(l)
	return t
}

func (t *Tally) accept(l net.Listener) {
	for {
		conn, err := l.Accept()
		if err != nil {
			continue
		}
		t.serve(conn)
	}
}

func (t *Tally) serve(conn net.Conn) {
	defer conn.Close()
	t.hosts[conn.RemoteAddr().String()]++
	for host := range t.hosts {
		_, _ = io.WriteString(conn, host+"\n")
	}
}
