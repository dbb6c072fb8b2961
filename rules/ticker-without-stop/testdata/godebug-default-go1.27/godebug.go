// Package godebug asks for the defaults of Go 1.22: Go 1.27 gives them, but has no timers of old.
package godebug

import "time"

func flush(quit <-chan struct{}, work func()) {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}
