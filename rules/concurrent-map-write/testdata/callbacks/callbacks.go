// Package callbacks gives functions to others, who call them in goroutines of their own.
package callbacks

import (
	"sort"
	"strings"
	"sync"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/nats-io/nats.go"
	"k8s.io/client-go/tools/cache"

	"example.com/bus"
)

// Consumer has its messages kept by a callback, and dropped by a method.
type Consumer struct {
	client   mqtt.Client
	messages map[string][]byte
}

// Connect subscribes by a method value.
func (c *Consumer) Connect() {
	c.messages = map[string][]byte{}
	c.client.Subscribe("a/#", 0, c.onMessage).Wait()
}

func (c *Consumer) onMessage(_ mqtt.Client, m mqtt.Message) {
	c.messages[m.Topic()] = m.Payload() // want `map Consumer\.messages is written`
}

// Ack drops one.
func (c *Consumer) Ack(topic string) { delete(c.messages, topic) }

// Safe is Consumer after the fix.
type Safe struct {
	client   mqtt.Client
	mu       sync.Mutex
	messages map[string][]byte
}

// Connect subscribes.
func (s *Safe) Connect() {
	s.mu.Lock()
	s.messages = map[string][]byte{}
	s.mu.Unlock()
	s.client.Subscribe("a/#", 0, s.onMessage).Wait()
}

func (s *Safe) onMessage(_ mqtt.Client, m mqtt.Message) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.messages[m.Topic()] = m.Payload()
}

// Ack drops one.
func (s *Safe) Ack(topic string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.messages, topic)
}

// Tracker has its callback beside a method with a lock.
type Tracker struct {
	mu   sync.RWMutex
	last map[string]time.Time
}

// Listen forgets the lock in the callback.
func (t *Tracker) Listen(nc *nats.Conn) error {
	_, err := nc.Subscribe("beat.*", func(m *nats.Msg) {
		t.last[m.Subject] = time.Now() // want `map Tracker\.last is written without Tracker\.mu`
	})
	return err
}

// Last reads.
func (t *Tracker) Last(name string) time.Time {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.last[name]
}

// Forget writes.
func (t *Tracker) Forget(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.last, name)
}

// Pods is told of by an informer, and read by others.
type Pods struct{ byName map[string]any }

// Watch gives an informer its handlers.
func (p *Pods) Watch(inf cache.SharedInformer) {
	inf.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    func(obj any) { p.byName[obj.(string)] = obj }, // want `map Pods\.byName is written`
		DeleteFunc: func(obj any) { delete(p.byName, obj.(string)) },
	})
}

// Get reads.
func (p *Pods) Get(name string) any { return p.byName[name] }

// Sessions end by a timer.
type Sessions struct{ ended map[string]bool }

// Open has it ended later.
func (s *Sessions) Open(id string) *time.Timer {
	return time.AfterFunc(time.Minute, func() {
		s.ended[id] = true // want `map Sessions\.ended is written`
	})
}

// Ended reads.
func (s *Sessions) Ended(id string) bool { return s.ended[id] }

// Leases end by a timer, under a lock.
type Leases struct {
	mu   sync.Mutex
	byID map[string]string
}

// Open adds one, and takes it away later.
func (l *Leases) Open(id, user string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.byID[id] = user
	time.AfterFunc(time.Minute, func() {
		l.mu.Lock()
		delete(l.byID, id)
		l.mu.Unlock()
	})
}

// Events come from a function whose name says that it calls back.
func Events(b *bus.Bus) map[string]int {
	counts := map[string]int{}
	b.OnEvent(func(name string) {
		counts[name]++ // want `^low error: map counts is written`
	})
	return counts
}

// Visit calls back before it returns, as far as anybody can see.
func Visit(b *bus.Bus, names []string) map[string]int {
	counts := map[string]int{}
	b.Visit(func(name string) { counts[name]++ })
	sort.Slice(names, func(i, j int) bool {
		counts[names[i]]++
		return names[i] < names[j]
	})
	_ = strings.Map(func(r rune) rune {
		counts[string(r)]++
		return r
	}, "abc")
	return counts
}

// Ring has its timer armed again by the function that the timer runs: it never runs beside itself.
type Ring struct {
	last  map[string]time.Time
	names []string
}

// NewRing arms it.
func NewRing(names []string) *Ring {
	r := &Ring{last: map[string]time.Time{}, names: names}
	time.AfterFunc(time.Second, r.poll)
	return r
}

func (r *Ring) poll() {
	for _, name := range r.names {
		r.last[name] = time.Now()
	}
	time.AfterFunc(time.Second, r.poll)
}

// Services has its map touched by the handlers of one informer only, which calls them one after the other.
type Services struct{ byName map[string]any }

// Watch gives the informer its handlers.
func (s *Services) Watch(inf cache.SharedInformer) {
	inf.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    s.add,
		DeleteFunc: s.remove,
	})
}

func (s *Services) add(obj any)    { s.byName[obj.(string)] = obj }
func (s *Services) remove(obj any) { delete(s.byName, obj.(string)) }

// Beats has one subscription, whose messages come one after the other.
func Beats(nc *nats.Conn) error {
	last := map[string]time.Time{}
	_, err := nc.Subscribe("beat.*", func(m *nats.Msg) {
		last[m.Subject] = time.Now()
	})
	return err
}

// Devices has its map changed by the handlers of one informer, and read by those who list them.
type Devices struct{ byName map[string]any }

// Watch gives the informer its handlers.
func (d *Devices) Watch(inf cache.SharedInformer) {
	inf.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    d.add,
		DeleteFunc: d.remove,
	})
}

func (d *Devices) add(obj any) {
	d.byName[obj.(string)] = obj // want `map Devices\.byName is written in Devices\.add, and read in Devices\.Names`
}

func (d *Devices) remove(obj any) { delete(d.byName, obj.(string)) }

// Names reads, in another goroutine than the informer's.
func (d *Devices) Names() []string {
	var names []string
	for name := range d.byName {
		names = append(names, name)
	}
	return names
}

// Server registers its handlers on what it is made of.
type Server struct{ stores map[string]int }

// NewServer makes one that serves when it returns.
func NewServer(nc *nats.Conn) *Server {
	s := &Server{stores: map[string]int{}}
	s.subscribe(nc)
	return s
}

func (s *Server) subscribe(nc *nats.Conn) {
	_, _ = nc.Subscribe("publish", s.publish)
	_, _ = nc.Subscribe("close", s.close)
}

func (s *Server) publish(m *nats.Msg) {
	s.stores[m.Subject]++ // want `map Server\.stores is written in a callback`
}

func (s *Server) close(m *nats.Msg) { delete(s.stores, m.Subject) }
