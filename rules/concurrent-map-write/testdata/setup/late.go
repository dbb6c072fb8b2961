package setup

import "sync"

// Catalog is filled by goroutines: nobody waits for the first one.
type Catalog struct {
	entries map[string]string
	names   map[string]string
	wg      sync.WaitGroup
}

// Open lets callers in while the goroutine is still at it.
func (c *Catalog) Open() {
	go func() {
		c.initEntries()
	}()
}

// initEntries is set-up by its name only.
func (c *Catalog) initEntries() {
	c.entries["a"] = "A" // want "^error: map Catalog.entries is written in a goroutine that Catalog.Open starts, and read in Catalog.Entry, with no lock in common"
}

// Entry reads.
func (c *Catalog) Entry(key string) string { return c.entries[key] }

// Prepare waits for its goroutine.
func (c *Catalog) Prepare() {
	c.wg.Add(1)
	go func() {
		defer c.wg.Done()
		c.initNames()
	}()
	c.wg.Wait()
}

// initNames is done before Prepare is.
func (c *Catalog) initNames() { c.names["a"] = "A" }

// Name reads.
func (c *Catalog) Name(key string) string { return c.names[key] }
