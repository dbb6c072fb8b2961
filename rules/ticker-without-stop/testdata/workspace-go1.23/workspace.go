// Package workspace is an older module in a newer workspace: the version and settings of go.work rule.
package workspace

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
