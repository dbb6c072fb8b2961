// Command godebug runs with the timers of Go 1.23, though its go line is older.
//
//go:debug asynctimerchan=0
package main

import (
	"os"
	"time"
)

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

func main() {
	for {
		quit := make(chan struct{})
		flush(quit, func() {
			_, _ = os.Stdout.WriteString("tick\n")
			close(quit)
		})
	}
}
