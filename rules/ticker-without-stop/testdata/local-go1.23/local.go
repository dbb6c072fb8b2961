// Package local drops its tickers: from Go 1.23 the garbage collector takes them.
package local

import (
	"context"
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

func sweep(ctx context.Context, work func()) {
	go func() {
		for range time.Tick(time.Minute) {
			if ctx.Err() != nil {
				return
			}
			work()
		}
	}()
}

func inLoop(next func() func() error) {
	for {
		step := next()
		ticker := time.NewTicker(time.Second)
		for step() == nil {
			<-ticker.C
		}
	}
}

func rearmed(quit <-chan struct{}, work func() time.Duration) {
	timer := time.NewTimer(time.Second)
	for {
		select {
		case <-timer.C:
			timer.Reset(work())
		case <-quit:
			return
		}
	}
}

func channel(d time.Duration) <-chan time.Time { return time.NewTicker(d).C }
