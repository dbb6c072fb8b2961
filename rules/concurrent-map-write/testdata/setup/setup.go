// Package setup has maps that are filled before something is started that reads them, or after.
package setup

import (
	"sync"
	"time"
)

// Loop is set up by its user, and started after.
type Loop struct {
	handlers map[string]func()
	events   chan string
}

// NewLoop makes.
func NewLoop() *Loop { return &Loop{handlers: map[string]func(){}, events: make(chan string)} }

// Handle is called before Start.
func (l *Loop) Handle(name string, f func()) { l.handlers[name] = f }

// Start starts.
func (l *Loop) Start() {
	go func() {
		for e := range l.events {
			if h := l.handlers[e]; h != nil {
				h()
			}
		}
	}()
}

// Service is who uses it.
func Service() *Loop {
	l := NewLoop()
	l.Handle("a", func() {})
	l.Handle("b", func() {})
	l.Start()
	return l
}

// Live is started by its constructor: what is added comes too late.
type Live struct {
	handlers map[string]func()
	events   chan string
}

// NewLive starts.
func NewLive() *Live {
	l := &Live{handlers: map[string]func(){}, events: make(chan string)}
	l.handlers["stop"] = func() { close(l.events) }
	go l.run()
	return l
}

func (l *Live) run() {
	for e := range l.events {
		if h := l.handlers[e]; h != nil {
			h()
		}
	}
}

// Add writes while the goroutine reads.
func (l *Live) Add(name string, f func()) {
	l.handlers[name] = f // want `^error: map Live\.handlers is written`
}

// Runner starts goroutines, which only read, and waits for them: its set-up is before or after.
type Runner struct {
	env   map[string]string
	tasks []func(string)
}

// SetEnv is set-up.
func (r *Runner) SetEnv(k, v string) {
	if r.env == nil {
		r.env = map[string]string{}
	}
	r.env[k] = v
}

// Run waits.
func (r *Runner) Run() {
	var wg sync.WaitGroup
	for _, task := range r.tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			task(r.env["HOME"])
		}()
	}
	wg.Wait()
}

// Peers has goroutines that read under the lock, and a Close that writes without.
type Peers struct {
	mu      sync.RWMutex
	clients map[string]func(string) error
}

func (p *Peers) client(name string) func(string) error {
	p.mu.RLock()
	defer p.mu.RUnlock()
	return p.clients[name]
}

// Send starts a goroutine for each.
func (p *Peers) Send(names []string, msg string) {
	for _, name := range names {
		go func() {
			if c := p.client(name); c != nil {
				_ = c(msg)
			}
		}()
	}
}

// Add writes.
func (p *Peers) Add(name string, c func(string) error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clients[name] = c
}

// Close forgets the lock.
func (p *Peers) Close() {
	for name := range p.clients {
		delete(p.clients, name) // want `map Peers\.clients is written without Peers\.mu`
	}
}

// Reloaded is changed by a method that runs while its goroutine does.
type Reloaded struct {
	rules map[string]bool
	stop  chan struct{}
}

// Start fills the map while nobody else has the object's goroutine.
func Start(rules []string) *Reloaded {
	r := &Reloaded{rules: map[string]bool{}, stop: make(chan struct{})}
	for _, rule := range rules {
		r.rules[rule] = true
	}
	go r.check()
	return r
}

func (r *Reloaded) check() {
	for {
		select {
		case <-r.stop:
			return
		case <-time.After(time.Second):
			_ = len(r.rules)
		}
	}
}

// Reload writes in place.
func (r *Reloaded) Reload(rules []string) {
	clear(r.rules) // want `map Reloaded\.rules is written`
	for _, rule := range rules {
		r.rules[rule] = true
	}
}
