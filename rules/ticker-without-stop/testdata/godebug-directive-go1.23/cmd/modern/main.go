// Command modern says nothing of timers.
package main

import (
	"os"
	"time"
)

func pulse(quit <-chan struct{}) {
	ticker := time.NewTicker(time.Second)
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
