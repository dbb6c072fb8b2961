// Package flush has no go.mod: the timers are old.
package flush

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
