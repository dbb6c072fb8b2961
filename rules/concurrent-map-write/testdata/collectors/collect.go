// Package collectors has methods named Collect, of which one is called by a library at any time.
package collectors

// Metric is a metric.
type Metric interface{ Desc() string }

// Collector is prometheus'.
type Collector struct{ seen map[string]int }

// Collect is called for each scrape.
func (c *Collector) Collect(ch chan<- Metric) {
	c.seen["scrape"]++ // want "map Collector.seen is written in a handler, Collector.Collect"
	close(ch)
}

// Stats are collected by whoever has them.
type Stats struct{ stats map[string]int }

// Collect counts.
func (s *Stats) Collect() {
	s.stats["collected"]++
}
