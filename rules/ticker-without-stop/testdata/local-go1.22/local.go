// Package local is the same code as in local-go1.23: before Go 1.23 nothing collects the ticker.
package local

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
