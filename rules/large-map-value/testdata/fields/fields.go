// Package fields has maps in things that live long.
package fields

import (
	"net"
	"sync"
)

type peer struct {
	id, addr, version, platform string
	seen                        [8]byte
}

// table is a map by another name.
type table map[string]peer

type book struct {
	sync.RWMutex
	peers table // want "`book.peers` stores keys of 16 bytes and values of 72 bytes"
}

func (b *book) connected(c net.Conn) {
	b.Lock()
	defer b.Unlock()
	b.peers[c.RemoteAddr().String()] = peer{addr: c.RemoteAddr().String()}
}

func (b *book) gone(c net.Conn) {
	b.Lock()
	defer b.Unlock()
	delete(b.peers, c.RemoteAddr().String())
}

// Node accepts connections.
type Node struct {
	book *book
}

// NewNode returns a node that knows nobody.
func NewNode() *Node { return &Node{book: &book{peers: make(table)}} }

// Serve runs until the listener fails.
func (n *Node) Serve(l net.Listener) error {
	for {
		c, err := l.Accept()
		if err != nil {
			return err
		}
		go n.handle(c)
	}
}

func (n *Node) handle(c net.Conn) {
	n.book.connected(c)
	defer n.book.gone(c)
	_, _ = c.Read(make([]byte, 1))
}

// Directory has a lock, but nobody is seen who fills it again and again.
type Directory struct {
	mu    sync.Mutex
	peers map[string]peer // want "^low warning: map `Directory.peers`"
}

// Add enters a peer.
func (d *Directory) Add(addr string, p peer) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.peers[addr] = p
}

// Remove takes it out.
func (d *Directory) Remove(addr string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.peers, addr)
}

// Bag has neither lock nor keeper.
type Bag struct {
	peers map[string]peer // want "^low warning: map `Bag.peers`"
}

// Add enters a peer.
func (b *Bag) Add(addr string, p peer) { b.peers[addr] = p }

// Remove takes it out.
func (b *Bag) Remove(addr string) { delete(b.peers, addr) }
