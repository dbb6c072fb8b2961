// Package toolchain is old in its language, and built by Go 1.27: tickers are always collected.
package toolchain

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
