// Package workspace gets the timers of old from its workspace.
package workspace

import "time"

func flush(quit <-chan struct{}, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}
