// Command legacy asks for the timers of old in a directive; it holds for this program only.
//
//go:debug asynctimerchan=1
package main

import (
	"os"
	"time"
)

func pulse(quit <-chan struct{}) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			_, _ = os.Stdout.WriteString("tick\n")
		case <-quit:
			return
		}
	}
}

func main() {
	for {
		quit := make(chan struct{})
		time.AfterFunc(time.Minute, func() { close(quit) })
		pulse(quit)
	}
}
