// Package board has exported maps that only other packages use.
package board

import "sync"

// Previews are shared by goroutines: they have a lock.
type Previews struct {
	Mu      sync.Mutex
	Records map[string]string
}

// Options have none, and belong to whoever fills them.
type Options struct {
	Labels map[string]string
}

// Known is filled where commands are set up, and read afterwards.
var Known = map[string]bool{}

// Pending is filled and emptied by all.
var Pending = map[string]int{}
