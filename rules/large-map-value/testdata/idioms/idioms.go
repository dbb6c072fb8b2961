// Package idioms has maps of which the code around them tells how many entries they can have.
package idioms

import (
	"net"
	"net/http"
	"sync"
	"time"
)

type task struct {
	id, channel, remote string
	retries             int
	schedule            time.Time
}

// Queue is filled and emptied by a goroutine that never ends.
type Queue struct {
	mu    sync.Mutex
	tasks map[string]task // want "`Queue.tasks` stores keys of 16 bytes and values of 80 bytes"
	wake  chan task
}

// Start begins to work off tasks.
func (q *Queue) Start() { go q.loop() }

func (q *Queue) loop() {
	for {
		t := <-q.wake
		q.add(t)
		q.next()
	}
}

func (q *Queue) add(t task) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.tasks[t.id] = t
}

func (q *Queue) next() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for id := range q.tasks {
		delete(q.tasks, id)
	}
}

// List is the same, but all that is seen are methods that others may call.
type List struct {
	mu    sync.Mutex
	tasks map[string]task // want "^low warning: map `List.tasks`"
}

// Add enters a task.
func (l *List) Add(t task) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.tasks[t.id] = t
}

// Remove takes it out.
func (l *List) Remove(id string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.tasks, id)
}

type pairing struct {
	key, secret, card, slot string
}

// Hub has a registry that start-up reads from a file.
type Hub struct {
	mu       sync.Mutex
	pairings map[string]pairing // want "^low warning: map `Hub.pairings`"
	events   chan pairing
}

// NewHub restores what is known.
func NewHub(known []pairing) *Hub {
	h := &Hub{pairings: make(map[string]pairing), events: make(chan pairing)}
	for _, p := range known {
		h.pairings[p.key] = p
	}
	go h.loop()
	return h
}

func (h *Hub) loop() {
	for {
		p := <-h.events
		h.mu.Lock()
		if p.secret == "" {
			delete(h.pairings, p.key)
		} else {
			h.pairings[p.key] = p
		}
		h.mu.Unlock()
	}
}

type pluginInfo struct {
	name, path, version, endpoint string
	since                         time.Time
}

// Watcher has an entry for each plugin that is installed.
type Watcher struct {
	mu      sync.Mutex
	known   map[string]pluginInfo // want "^low warning: map `Watcher.known`"
	added   chan pluginInfo
	removed chan string
}

// Run watches for ever.
func (w *Watcher) Run() {
	for {
		select {
		case p := <-w.added:
			w.mu.Lock()
			w.known[p.path] = p
			w.mu.Unlock()
		case path := <-w.removed:
			w.mu.Lock()
			delete(w.known, path)
			w.mu.Unlock()
		}
	}
}

type channel struct {
	name, topic, owner, token string
}

// clientConn goes with the connection that it is for.
type clientConn struct {
	mu       sync.Mutex
	conn     net.Conn
	channels map[string]channel // want "^low warning: map `clientConn.channels`"
}

func (c *clientConn) serve() {
	for {
		buf := make([]byte, 64)
		n, err := c.conn.Read(buf)
		if err != nil {
			return
		}
		c.mu.Lock()
		if name := string(buf[1:n]); buf[0] == '+' {
			c.channels[name] = channel{name: name}
		} else {
			delete(c.channels, name)
		}
		c.mu.Unlock()
	}
}

// Accept serves connections.
func Accept(l net.Listener) error {
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		go (&clientConn{conn: conn, channels: make(map[string]channel)}).serve()
	}
}

type authority struct {
	host, network, cache string
	aliases              []string
}

// Resolver remembers the few servers that it asks.
type Resolver struct {
	mu          sync.Mutex
	authorities map[string]authority // want "^low warning: map `Resolver.authorities`"
}

// Resolve asks a host.
func (r *Resolver) Resolve(host string) authority {
	r.mu.Lock()
	defer r.mu.Unlock()
	a, ok := r.authorities[host]
	if !ok {
		a = authority{host: host}
		r.authorities[host] = a
	}
	return a
}

// Temporary undoes what it has begun; others close what it opens.
type Temporary struct {
	mu    sync.Mutex
	files map[int]authority // want "^low warning: map `Temporary.files`"
	open  chan authority
	next  int
}

// Run opens for ever.
func (t *Temporary) Run(make func(authority) error) {
	for {
		a := <-t.open
		t.mu.Lock()
		t.next++
		t.files[t.next] = a
		if err := make(a); err != nil {
			delete(t.files, t.next)
		}
		t.mu.Unlock()
	}
}

// upstream is asked; its kind says that there are few.
type upstreamServer struct {
	host, network, cache string
	aliases              []string
}

// Balancer finds servers and loses them.
type Balancer struct {
	mu      sync.Mutex
	servers map[string]upstreamServer // want "^low warning: map `Balancer.servers`"
	found   chan upstreamServer
	lost    chan string
}

// Run follows them.
func (b *Balancer) Run() {
	for {
		select {
		case s := <-b.found:
			b.mu.Lock()
			b.servers[s.host] = s
			b.mu.Unlock()
		case host := <-b.lost:
			b.mu.Lock()
			delete(b.servers, host)
			b.mu.Unlock()
		}
	}
}

// Seen has an entry for each address that asks.
type Seen struct {
	mu    sync.Mutex
	names map[string]authority // want "`Seen.names` stores keys of 16 bytes and values of 72 bytes"
}

func (s *Seen) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.names[r.RemoteAddr] = authority{host: r.Host}
}
