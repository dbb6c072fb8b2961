// Package channels keeps a ticker's channel and loses the ticker.
package channels

import (
	"context"
	"time"
)

func onlyTheChannel(ctx context.Context, poll func()) {
	c := time.NewTicker(time.Second).C // want "NewTicker"
	for {
		select {
		case <-c:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func rangeOverTheChannel(poll func() bool) {
	for range time.NewTicker(time.Second).C { // want "NewTicker"
		if !poll() {
			return
		}
	}
}

func rangeOverTheChannelNeverEnds(poll func()) {
	for range time.NewTicker(time.Second).C {
		poll()
	}
}

func returnsTheChannel(d time.Duration) <-chan time.Time {
	return time.NewTicker(d).C // want "^low warning: .*NewTicker"
}

func returnsTheChannelOfAVariable(d time.Duration) <-chan time.Time {
	ticker := time.NewTicker(d) // want "ticker"
	return ticker.C
}

func returnsTheChannelAndStop(d time.Duration) (<-chan time.Time, func()) {
	ticker := time.NewTicker(d)
	return ticker.C, ticker.Stop
}

func keepsTheChannel(ctx context.Context, every time.Duration, poll func()) {
	var c <-chan time.Time
	if every > 0 {
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		c = ticker.C
	}
	for {
		select {
		case <-c:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func keepsTheChannelOnly(ctx context.Context, every time.Duration, poll func()) {
	var c <-chan time.Time
	if every > 0 {
		ticker := time.NewTicker(every) // want "`ticker` is not stopped"
		c = ticker.C
	}
	for {
		select {
		case <-c:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func wait(c <-chan time.Time, n int) {
	for i := 0; i < n; i++ {
		<-c
	}
}

// The callee gets the channel; the ticker stays in this function's hands.
func lendsTheChannel(n int) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	wait(ticker.C, n)
}

func lendsTheChannelAndStops(n int) {
	ticker := time.NewTicker(time.Second)
	wait(ticker.C, n)
	ticker.Stop()
}

func forward(c <-chan time.Time, out chan<- time.Time) {
	for now := range c {
		out <- now
	}
}

// A worker for the life of the process: its ticker has no end to be stopped at.
func forwards(out chan<- time.Time) {
	ticker := time.NewTicker(time.Second)
	go forward(ticker.C, out)
}
