package ownership

import "net"

// hub is one object, and each connection's goroutine has it.
type hub struct {
	l     net.Listener
	conns map[string]net.Conn
}

// Serve accepts.
func (h *hub) Serve() error {
	for {
		nc, err := h.l.Accept()
		if err != nil {
			return err
		}
		go h.serve(nc)
	}
}

func (h *hub) serve(nc net.Conn) {
	h.conns[nc.RemoteAddr().String()] = nc // want `map hub\.conns is written`
	defer delete(h.conns, nc.RemoteAddr().String())
	buf := make([]byte, 16)
	_, _ = nc.Read(buf)
}

// peer is made for each connection, but it points to what they share.
type peer struct {
	nc   net.Conn
	room *room
	own  map[string]bool
}

type room struct{ members map[string]bool }

// Join starts a goroutine for each.
func Join(l net.Listener) error {
	r := &room{members: map[string]bool{}}
	for {
		nc, err := l.Accept()
		if err != nil {
			return err
		}
		p := &peer{nc: nc, room: r, own: map[string]bool{}}
		go p.run()
	}
}

func (p *peer) run() {
	p.own["joined"] = true
	p.room.members[p.nc.RemoteAddr().String()] = true // want `map room\.members is written`
}

// Follow starts the goroutine, and then goes on writing.
func Follow(names []string) *index {
	x := &index{byName: map[string]int{}}
	x.byName["first"] = 1
	go x.watch()
	for i, name := range names {
		x.byName[name] = i // want `map index\.byName is written`
	}
	return x
}

type index struct{ byName map[string]int }

func (x *index) watch() {
	for {
		if x.byName["stop"] > 0 {
			return
		}
	}
}
