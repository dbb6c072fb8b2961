package libraries

import (
	"expvar"
	"runtime"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/robfig/cron/v3"
	"github.com/spf13/cobra"
	"go.etcd.io/bbolt"
)

// hours are counted when their time comes.
type hours struct {
	late  map[string]int
	early map[string]int
}

// Plan has both run from time to time.
func (h *hours) Plan(c *cron.Cron) {
	_, _ = c.AddFunc("@hourly", func() {
		h.late["now"]++ // want "^error: map hours.late is written in"
	})
	_, _ = c.AddFunc("@daily", h.count)
}

// count writes.
func (h *hours) count() {
	h.early["now"]++ // want "^error: map hours.early is written in"
}

// Count reads.
func (h *hours) Count(name string) int { return h.late[name] + h.early[name] }

// Peers are counted for whoever watches.
type Peers struct{ byName map[string]int }

// Measure is asked at any time.
func (p *Peers) Measure() {
	prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "peers"}, func() float64 {
		return float64(len(p.byName))
	})
}

// Add writes.
func (p *Peers) Add(name string) {
	p.byName[name]++ // want "^error: map Peers.byName is written in Peers.Add"
}

// Pages are shown to whoever asks.
type Pages struct{ byName map[string]int }

// Publish is asked at any time.
func (p *Pages) Publish() {
	expvar.Publish("pages", expvar.Func(func() any { return p.byName["index"] }))
}

// Add writes.
func (p *Pages) Add(name string) {
	p.byName[name]++ // want "^error: map Pages.byName is written in Pages.Add"
}

// Handles are forgotten when the garbage collector finds that nobody has one.
type Handles struct{ open map[string]int }

// handle is one of them.
type handle struct{ name string }

// Open leaves one to the garbage collector.
func (h *Handles) Open(name string) *handle {
	one := &handle{name: name}
	runtime.SetFinalizer(one, func(old *handle) {
		delete(h.open, old.name) // want "^error: map Handles.open is written in"
	})
	return one
}

// Count reads.
func (h *Handles) Count(name string) int { return h.open[name] }

// Flags are set before a command runs.
type Flags struct{ byName map[string]string }

// Init has the function called once, before all others.
func (f *Flags) Init() {
	cobra.OnInitialize(func() { f.byName["config"] = "config.yaml" })
}

// Get reads.
func (f *Flags) Get(name string) string { return f.byName[name] }

// Files are kept in a file.
type Files struct {
	db    *bbolt.DB
	sizes map[string]int
}

// Store has the function called at once.
func (f *Files) Store(name string) error {
	return f.db.Update(func(*bbolt.Tx) error {
		f.sizes[name]++
		return nil
	})
}

// Size reads.
func (f *Files) Size(name string) int { return f.sizes[name] }
