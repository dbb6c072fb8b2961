// Package godebug wants buffered timer channels, and gets them with timers that are collected.
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
