// Package ownership has maps that are one goroutine's, or one function's, though their types know of locks and goroutines.
package ownership

import (
	"bufio"
	"io"
	"net"
	"sync"
)

// Registry is guarded, but not while its constructor builds it.
type Registry struct {
	mu    sync.Mutex
	byKey map[string]int
}

// NewRegistry writes with no lock, and by a method that has none.
func NewRegistry(keys ...string) *Registry {
	r := &Registry{byKey: make(map[string]int)}
	for i, key := range keys {
		r.byKey[key] = i
	}
	r.seed()
	return r
}

// seed is the constructor's.
func (r *Registry) seed() { r.byKey["root"] = 0 }

// Set writes.
func (r *Registry) Set(key string, n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.byKey[key] = n
}

// Get reads.
func (r *Registry) Get(key string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.byKey[key]
}

// Clone writes into an object that it has just made.
func (r *Registry) Clone() *Registry {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := &Registry{byKey: make(map[string]int, len(r.byKey))}
	for k, v := range r.byKey {
		out.byKey[k] = v
	}
	return out
}

// Merge writes into a local object; the others are locked.
func Merge(regs []*Registry) *Registry {
	var out Registry
	out.byKey = map[string]int{}
	for _, r := range regs {
		r.mu.Lock()
		for k, v := range r.byKey {
			out.byKey[k] += v
		}
		r.mu.Unlock()
	}
	return &out
}

// Parse builds one by way of a helper that takes it as an argument.
func Parse(in io.Reader) (*Registry, error) {
	r := new(Registry)
	r.byKey = map[string]int{}
	sc := bufio.NewScanner(in)
	for sc.Scan() {
		parseLine(r, sc.Text())
	}
	return r, sc.Err()
}

func parseLine(r *Registry, line string) { r.byKey[line] = len(line) }

// Server runs a goroutine for each connection, with an object of its own.
type Server struct{ l net.Listener }

type conn struct {
	nc    net.Conn
	attrs map[string]string
	seq   map[uint32]int
}

// Serve accepts.
func (s *Server) Serve() error {
	for {
		nc, err := s.l.Accept()
		if err != nil {
			return err
		}
		c := &conn{nc: nc, attrs: map[string]string{}, seq: map[uint32]int{}}
		c.attrs["addr"] = nc.RemoteAddr().String()
		go c.serve()
	}
}

func (c *conn) serve() {
	defer func() { _ = c.nc.Close() }()
	sc := bufio.NewScanner(c.nc)
	for sc.Scan() {
		c.attrs["last"] = sc.Text()
		c.step(uint32(len(sc.Text())))
	}
}

func (c *conn) step(n uint32) { c.seq[n]++ }

// Handle makes the object in the goroutine.
func Handle(conns <-chan net.Conn) {
	for nc := range conns {
		go func() {
			c := newSession(nc)
			c.set("a", "b")
		}()
	}
}

type session struct {
	nc   net.Conn
	vars map[string]string
}

func newSession(nc net.Conn) *session { return &session{nc: nc, vars: map[string]string{}} }

func (s *session) set(k, v string) { s.vars[k] = v }

// Table is what tests are written with: one object each, used by a goroutine each.
func Table(names []string) {
	cases := []struct {
		name string
		want map[string]int
	}{
		{"a", map[string]int{}},
		{"b", map[string]int{}},
	}
	var wg sync.WaitGroup
	for _, c := range cases {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, name := range names {
				c.want[name]++
			}
		}()
	}
	wg.Wait()
}

// Objects makes one for each goroutine before it starts any.
func Objects(names []string) {
	all := make([]*session, 0, len(names))
	for range names {
		all = append(all, newSession(nil))
	}
	for i, name := range names {
		s := all[i]
		go func() { s.set("name", name) }()
	}
}
