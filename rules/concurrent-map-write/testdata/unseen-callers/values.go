package unseencallers

import "sync"

// Funcs are called by templates, or by whoever gets them.
func (l *Lists) Funcs() map[string]any {
	return map[string]any{"list": l.list}
}

// Lists are looked up under a lock, one of them once more after it.
type Lists struct {
	mu sync.Mutex
	m  map[string][]int
}

func (l *Lists) list(name string) []int { return l.get(name) }

func (l *Lists) get(name string) []int {
	l.mu.Lock()
	if l.m[name] == nil {
		l.m[name] = []int{}
	}
	l.mu.Unlock()
	return l.m[name] // want "map Lists.m is read without Lists.mu, which is held at 2 of 3 accesses"
}

// Client runs its commands by a func field.
type Client struct {
	run func(string) int
	mu  sync.RWMutex
	m   map[string]int
}

// NewClient makes one.
func NewClient() *Client {
	c := &Client{m: map[string]int{}}
	c.run = c.defaultRun
	return c
}

func (c *Client) defaultRun(command string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.count(command)
}

func (c *Client) count(command string) int {
	n := c.m[command]
	c.m[command] = n + 1 // want "map Client.m is written under a read lock of Client.mu"
	return n
}

// Close locks.
func (c *Client) Close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.m)
}
