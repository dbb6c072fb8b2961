package inconsistentguard

import "sync"

// Client has a lock for its connection; its headers are set up before it is used.
type Client struct {
	mu      sync.Mutex
	conn    int
	headers map[string]string
}

// SetHeader is called while the client is set up.
func (c *Client) SetHeader(key, value string) {
	if c.headers == nil {
		c.headers = map[string]string{}
	}
	c.headers[key] = value
}

// Header reads.
func (c *Client) Header(key string) string { return c.headers[key] }

// Dial locks what the lock is for.
func (c *Client) Dial() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.conn++
	return c.conn
}

// Options has a lock at one reading only: too little to say what the lock guards.
type Options struct {
	mu     sync.Mutex
	level  int
	values map[string]string
}

// Set has none.
func (o *Options) Set(key, value string) { o.values[key] = value }

// Lookup reads with none.
func (o *Options) Lookup(key string) string { return o.values[key] }

// Level happens to read the map while it holds the lock of the level.
func (o *Options) Level() (int, string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.level, o.values["level"]
}

// Raise has the lock, too.
func (o *Options) Raise() {
	o.mu.Lock()
	o.level++
	o.mu.Unlock()
}

// Lru takes its lock where it looks up, and nowhere else: that keeps nobody out.
type Lru struct {
	mu    sync.Mutex
	items map[string]int
	order []string
}

// Get has it.
func (l *Lru) Get(key string) (int, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	n, ok := l.items[key]
	return n, ok
}

// Add has not.
func (l *Lru) Add(key string, n int) {
	if len(l.order) > 100 {
		delete(l.items, l.order[0]) // want `map Lru\.items is written without Lru\.mu, which one other access holds`
		l.order = l.order[1:]
	}
	l.items[key] = n
	l.order = append(l.order, key)
}

// Counter's map is guarded, and nobody forgets it; the other map never is.
type Counter struct {
	mu     sync.Mutex
	counts map[string]int
	labels map[string]string
}

// Label is part of the set-up.
func (c *Counter) Label(key, value string) { c.labels[key] = value }

// Labels reads.
func (c *Counter) Labels(key string) string { return c.labels[key] }

// Inc counts.
func (c *Counter) Inc(key string) {
	c.mu.Lock()
	c.counts[key]++
	c.mu.Unlock()
}

// Count reads.
func (c *Counter) Count(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.counts[key]
}
