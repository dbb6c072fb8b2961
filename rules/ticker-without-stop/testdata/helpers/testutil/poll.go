// Package testutil is for tests too, though it does not import testing.
package testutil

import "time"

// Poll waits until ok says so.
func Poll(ok func() bool) {
	ticker := time.NewTicker(time.Millisecond) // want "^note: ticker `ticker` is not stopped"
	for range ticker.C {
		if ok() {
			return
		}
	}
}
