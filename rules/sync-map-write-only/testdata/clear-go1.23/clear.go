// Package clear empties one of its two maps with Clear, which Go 1.23 brought.
package clear

import (
	"sync"
	"time"
)

var (
	hour sync.Map
	ever sync.Map // want "ever.*never read"
)

// Listen remembers who calls until the channel closes.
func Listen(callers <-chan string) {
	go func() {
		for caller := range callers {
			hour.Store(caller, time.Now())
			ever.Store(caller, time.Now())
		}
	}()
}

// Turn starts the next hour.
func Turn() { hour.Clear() }
