package foundbygoroutines

import "sync"

type draft struct {
	mu    sync.Mutex
	lines map[string]int
}

func newDraft() *draft { return &draft{lines: map[string]int{}} }

// Drafts makes some.
type Drafts struct{ last chan *draft }

// fresh gives everybody his own.
func (d *Drafts) fresh() *draft {
	one := newDraft()
	one.lines["first"]++
	return one
}

// Write has a draft of its own until it is sent.
func (d *Drafts) Write(line string) {
	go func() {
		one := d.fresh()
		one.lines[line]++
		d.last <- one
	}()
}

// Drop locks.
func (d *draft) Drop(line string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.lines, line)
}

// Has locks.
func (d *draft) Has(line string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.lines[line] > 0
}
