// Package godebug goes back to Go 1.22 in all but its timers.
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
