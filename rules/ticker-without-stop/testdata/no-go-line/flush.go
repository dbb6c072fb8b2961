// Package flush has a go.mod that names no version: Go 1.16 is meant.
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
