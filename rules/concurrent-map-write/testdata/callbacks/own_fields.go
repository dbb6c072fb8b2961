package callbacks

import "time"

// Controller calls one of its methods by a field, so that tests may put another one there.
type Controller struct {
	queue chan string
	known map[string]int

	syncHandler func(key string) error
}

// NewController gives it its own method.
func NewController() *Controller {
	c := &Controller{queue: make(chan string), known: map[string]int{}}
	c.syncHandler = c.sync
	return c
}

// Run starts the workers.
func (c *Controller) Run(workers int) {
	for range workers {
		go c.worker()
	}
	go c.cleanUp()
}

func (c *Controller) worker() {
	for key := range c.queue {
		_ = c.syncHandler(key)
	}
}

func (c *Controller) sync(key string) error {
	c.known[key]++ // want "^error: map Controller.known is written in goroutines that Controller.Run starts"
	return nil
}

func (c *Controller) cleanUp() {
	for range time.Tick(time.Hour) {
		for key, n := range c.known {
			if n == 0 {
				delete(c.known, key)
			}
		}
	}
}

// Poller calls what somebody gives it, or its own method: which one is not said.
type Poller struct {
	seen map[string]int
	poll func(key string)
}

// NewPoller gives it one of two.
func NewPoller(poll func(key string)) *Poller {
	p := &Poller{seen: map[string]int{}}
	p.poll = p.count
	if poll != nil {
		p.poll = poll
	}
	return p
}

// Run starts one for each.
func (p *Poller) Run(keys []string) {
	for _, key := range keys {
		go p.each(key)
	}
}

func (p *Poller) each(key string) { p.poll(key) }

func (p *Poller) count(key string) { p.seen[key]++ }
