// Package own uses the module's own time package, and functions of its own.
package own

import "example.com/imports/time"

func flush(quit <-chan struct{}, work func()) {
	ticker := time.NewTicker(1)
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

func flushTick(quit <-chan struct{}, work func()) {
	for range time.Tick(1) {
		select {
		case <-quit:
			return
		default:
			work()
		}
	}
}
