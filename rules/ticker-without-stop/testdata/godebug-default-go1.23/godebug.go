// Package godebug asks for all defaults of Go 1.22, timers among them.
package godebug

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
