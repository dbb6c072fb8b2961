package foundagain

import "sync"

// Call carries whatever its caller has put into it.
type Call struct{ Session any }

type session struct {
	mu   sync.Mutex
	seen map[string]int
}

// Plugin looks at calls.
type Plugin struct{ log func(string) }

// Handle locks the session that it is handed, and then reads it by a helper.
func (p *Plugin) Handle(c *Call, name string) {
	s := c.Session.(*session)
	s.mu.Lock()
	s.seen[name]++
	s.mu.Unlock()
	p.tell(c)
}

func (p *Plugin) tell(c *Call) {
	s := c.Session.(*session)
	for name := range s.seen { // want "^error: map session.seen is read without session.mu, which one other access holds"
		p.log(name)
	}
}

type draft struct {
	mu   sync.Mutex
	seen map[string]int
}

// Draft makes what it locks: nobody else has it.
func (p *Plugin) Draft(name string) {
	c := &Call{Session: &draft{seen: map[string]int{}}}
	d := c.Session.(*draft)
	d.mu.Lock()
	d.seen[name]++
	d.mu.Unlock()
	p.show(c)
}

func (p *Plugin) show(c *Call) {
	d := c.Session.(*draft)
	for name := range d.seen {
		p.log(name)
	}
}
