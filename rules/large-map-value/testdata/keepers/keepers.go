// Package keepers has maps of types whose values something keeps, or nothing.
package keepers

import (
	"net"
	"sync/atomic"
)

type peer struct {
	id, addr, version, platform string
	seen                        [8]byte
}

// book has no lock of its own; a package variable leads to it.
type book struct {
	peers map[string]peer // want "`book.peers` stores keys of 16 bytes and values of 72 bytes"
}

func newBook() *book { return &book{peers: make(map[string]peer)} }

func (b *book) connected(c net.Conn) { b.peers[c.RemoteAddr().String()] = peer{} }

func (b *book) gone(c net.Conn) { delete(b.peers, c.RemoteAddr().String()) }

type node struct {
	books [4]*book
}

var current atomic.Pointer[node]

// Connected notes a connection.
func Connected(c net.Conn) {
	for _, b := range current.Load().books {
		b.connected(c)
	}
}

// Gone forgets it.
func Gone(c net.Conn) {
	for _, b := range current.Load().books {
		b.gone(c)
	}
}

// Start makes the one node.
func Start() {
	n := &node{}
	for i := range n.books {
		n.books[i] = newBook()
	}
	current.Store(n)
}

// Loop is kept by the goroutine that it starts.
type Loop struct {
	peers  map[string]peer // want "`Loop.peers`"
	events chan net.Conn
}

// Run starts it.
func (l *Loop) Run() { go l.run() }

func (l *Loop) run() {
	for {
		select {
		case c, ok := <-l.events:
			if !ok {
				return
			}
			l.peers[c.RemoteAddr().String()] = peer{}
			if len(l.peers) == 0 {
				continue
			}
			delete(l.peers, c.LocalAddr().String())
		}
	}
}

// query is made for each call and may be filled by helpers.
type query struct {
	peers map[string]peer // want "^low warning: map `query.peers`"
	next  *query
}

func (q *query) add(c net.Conn) { q.peers[c.RemoteAddr().String()] = peer{} }

func (q *query) drop(c net.Conn) { delete(q.peers, c.RemoteAddr().String()) }

var last *query

// Ask answers one question.
func Ask(c net.Conn) int {
	q := &query{peers: make(map[string]peer), next: last}
	last = q
	q.add(c)
	q.drop(c)
	return len(q.peers)
}
