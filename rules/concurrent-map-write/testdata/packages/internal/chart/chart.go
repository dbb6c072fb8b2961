// Package chart is imported with a dot.
package chart

import "sync"

// Chart has its lock and its points for all to see.
type Chart struct {
	sync.Mutex
	Points map[string]int
	Labels map[string]string
}

// NewChart makes one.
func NewChart() *Chart {
	return &Chart{Points: map[string]int{}, Labels: map[string]string{}}
}

// Plot adds a point.
func (c *Chart) Plot(name string, n int) {
	c.Lock()
	defer c.Unlock()
	c.Points[name] = n
	c.Labels[name] = name
}

// Drop removes it.
func (c *Chart) Drop(name string) {
	c.Lock()
	defer c.Unlock()
	delete(c.Points, name)
	delete(c.Labels, name)
}

// shown counts how often each is shown, with no lock.
var shown = map[string]int{}

// Show counts.
func Show(name string) {
	shown[name]++ // want "^error: map shown is written in a handler"
}

// hidden has a lock.
var (
	hiddenMu sync.Mutex
	hidden   = map[string]int{}
)

// Hide counts under it.
func Hide(name string) {
	hiddenMu.Lock()
	defer hiddenMu.Unlock()
	hidden[name]++
}
