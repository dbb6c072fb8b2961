// Package dotted imports time's names into the file.
package dotted

import . "time"

func flush(quit <-chan struct{}, work func()) {
	ticker := NewTicker(Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

func flushStopped(quit <-chan struct{}, work func()) {
	ticker := NewTicker(Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}
