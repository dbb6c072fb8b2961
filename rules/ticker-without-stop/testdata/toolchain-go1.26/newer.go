//go:build go1.23

package toolchain

import "time"

// The constraint chooses the file, and its language: not its timers.
func flushNewer(quit <-chan struct{}, work func()) {
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
