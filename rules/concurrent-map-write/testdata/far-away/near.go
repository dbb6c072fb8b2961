package faraway

// Crawler starts its goroutine by many calls, which does little itself.
type Crawler struct {
	seen map[string]int
	in   chan string
}

// Start starts it.
func (c *Crawler) Start() { c.open() }

func (c *Crawler) open()    { c.prepare() }
func (c *Crawler) prepare() { c.connect() }
func (c *Crawler) connect() { c.launch() }
func (c *Crawler) launch()  { c.spin() }
func (c *Crawler) spin()    { go c.loop() }

// loop has one call to go.
func (c *Crawler) loop() {
	for key := range c.in {
		c.mark(key)
	}
}

// mark writes.
func (c *Crawler) mark(key string) {
	c.seen[key]++ // want "^error: map Crawler.seen is written in a goroutine that Crawler.Start starts, and read in Crawler.Seen"
}

// Seen reads.
func (c *Crawler) Seen(key string) int { return c.seen[key] }

// Digger starts its goroutine at once, which has many calls to go.
type Digger struct {
	seen map[string]int
	in   chan string
}

// Start starts it.
func (d *Digger) Start() { go d.loop() }

// loop has five calls to go.
func (d *Digger) loop() {
	for key := range d.in {
		d.handle(key)
	}
}

func (d *Digger) handle(key string) { d.admit(key) }
func (d *Digger) admit(key string)  { d.check(key) }
func (d *Digger) check(key string)  { d.enter(key) }
func (d *Digger) enter(key string)  { d.mark(key) }

// mark writes.
func (d *Digger) mark(key string) {
	d.seen[key]++ // want "^low error: map Digger.seen is written in a goroutine that Digger.Start starts, and read in Digger.Seen"
}

// Seen reads.
func (d *Digger) Seen(key string) int { return d.seen[key] }
