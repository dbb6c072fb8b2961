// Package few has caches with as many keys as somebody wrote down, though names and values speak of requests and clients.
package few

import (
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"
)

type client struct{ timeout time.Duration }

// Message is what others send.
type Message struct {
	ID          string
	Compression int
	Headers     map[string]string
}

func (m *Message) method() string { return m.Headers["method"] }

type decoder struct{}

// One client per timeout.
var clients sync.Map // want "^low warning: .*clients.*never removed"

// Client returns the client with a timeout.
func Client(timeout time.Duration) *client {
	if c, ok := clients.Load(timeout); ok {
		return c.(*client)
	}
	c := &client{timeout}
	clients.Store(timeout, c)
	return c
}

// A kind that a message has is not the message's identity.
var decoders sync.Map // want "^low warning: .*decoders.*never removed"

// Decoder returns the decoder of a message.
func Decoder(msg *Message) *decoder {
	d, _ := decoders.LoadOrStore(msg.Compression, &decoder{})
	return d.(*decoder)
}

// The types of requests, not requests.
var reqTypes sync.Map // want "^low warning: .*reqTypes.*never removed"

// RememberType notes what a method takes.
func RememberType(methodName string, types []string) {
	if _, ok := reqTypes.Load(methodName); !ok {
		reqTypes.Store(methodName, types)
	}
}

// What is counted by a name is not counted by its values.
var routeCounters sync.Map // want "^low warning: .*routeCounters.*never removed"

// Count counts by router.
func Count(router string) {
	n, _ := routeCounters.LoadOrStore(router, new(int))
	*n.(*int)++
}

// A path of an address is no address; with the method's name it is one of few.
var weights sync.Map // want "^low warning: .*weights.*never removed"

// Weight is kept by route.
func Weight(r *route, m *Message) int {
	w, _ := weights.LoadOrStore(fmt.Sprintf("%s.%s", r.url().path, m.method()), 1)
	return w.(int)
}

type route struct{ host, path string }

func (r *route) url() *route { return r }

// An event's name is one of those that the program knows.
type bus struct {
	callbacks sync.Map // want "^low warning: .*callbacks.*never removed"
}

// Watch calls back whenever the event happens.
func (b *bus) Watch(event string, callback func()) {
	list, _ := b.callbacks.LoadOrStore(event, []func(){callback})
	b.callbacks.Store(event, append(list.([]func()), callback))
}

// Bus is the one bus.
var Bus bus

// Settings: however they are combined, there are few.
type encoderOptions struct {
	level    int
	checksum bool
}

var encoderPools sync.Map // want "^low warning: .*encoderPools.*never removed"

// Pool returns the pool for a level.
func Pool(level int, checksum bool) *sync.Pool {
	opts := encoderOptions{level: level, checksum: checksum}
	pool, _ := encoderPools.LoadOrStore(opts, new(sync.Pool))
	return pool.(*sync.Pool)
}

// A process listens on as many addresses as it was told.
var listeners sync.Map // want "^low warning: .*listeners.*never removed"

// Listener returns the listener on an address, as an upgrade inherits it.
func Listener(addr string) (net.Listener, error) {
	if l, ok := listeners.Load(addr); ok {
		return l.(net.Listener), nil
	}
	l, err := net.Listen("tcp", addr)
	if err == nil {
		listeners.Store(addr, l)
	}
	return l, err
}

// The method of a request is one of few, all else in it comes from outside.
var (
	byMethod sync.Map // want "^low warning: .*byMethod.*never removed"
	byAgent  sync.Map // want "byAgent.*never removed"
)

// ServeHTTP counts.
func ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n, _ := byMethod.LoadOrStore(r.Method, new(int))
	m, _ := byAgent.LoadOrStore(r.Header.Get("User-Agent"), new(int))
	fmt.Fprintln(w, *n.(*int), *m.(*int))
}
