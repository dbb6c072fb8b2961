// Package timers re-arms timers in loops: then they are tickers in all but name.
package timers

import (
	"context"
	"time"
)

func rearmed(ctx context.Context, work func() time.Duration) {
	timer := time.NewTimer(time.Second) // want "^note: .*timer"
	for {
		select {
		case <-timer.C:
			timer.Reset(work())
		case <-ctx.Done():
			return
		}
	}
}

func rearmedAndDeferred(ctx context.Context, work func() time.Duration) {
	timer := time.NewTimer(time.Second)
	defer timer.Stop()
	for {
		select {
		case <-timer.C:
			timer.Reset(work())
		case <-ctx.Done():
			return
		}
	}
}

func rearmedAndStopped(ctx context.Context, work func() time.Duration) {
	timer := time.NewTimer(time.Second)
	for {
		select {
		case <-timer.C:
			timer.Reset(work())
		case <-ctx.Done():
			if !timer.Stop() {
				<-timer.C
			}
			return
		}
	}
}

func rearmedOneExitStops(ctx context.Context, in <-chan int, work func(int)) {
	idle := time.NewTimer(time.Minute) // want "^note: .*idle"
	for {
		select {
		case v, ok := <-in:
			if !ok {
				return
			}
			if !idle.Stop() {
				<-idle.C
			}
			idle.Reset(time.Minute)
			work(v)
		case <-ctx.Done():
			idle.Stop()
			return
		}
	}
}

func rearmedInGoroutine(ctx context.Context, work func()) {
	timer := time.NewTimer(time.Second) // want "^note: .*timer"
	go func() {
		for {
			select {
			case <-timer.C:
				work()
				timer.Reset(time.Second)
			case <-ctx.Done():
				return
			}
		}
	}()
}

func rearmedNeverEnds(work func() time.Duration) {
	timer := time.NewTimer(0)
	for {
		<-timer.C
		timer.Reset(work())
	}
}

// Fires once and is gone.
func once(done <-chan struct{}) bool {
	timer := time.NewTimer(time.Second)
	select {
	case <-done:
		return true
	case <-timer.C:
		return false
	}
}

func resetOutsideLoop(done <-chan struct{}, d time.Duration) {
	timer := time.NewTimer(time.Second)
	if d > 0 {
		timer.Reset(d)
	}
	select {
	case <-done:
	case <-timer.C:
	}
}

func returnedTimer(d time.Duration) *time.Timer {
	timer := time.NewTimer(d)
	for i := 0; i < 2; i++ {
		<-timer.C
		timer.Reset(d)
	}
	return timer
}

func callback(d time.Duration, work func()) {
	time.AfterFunc(d, work)
}

// A ticker's Reset in a loop does not make its Stop unnecessary, and is no timer.
func tickerReset(ctx context.Context, work func() time.Duration) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for ctx.Err() == nil {
		<-ticker.C
		ticker.Reset(work())
	}
}

type buffer struct{}

func (*buffer) Reset(time.Duration) {}

func otherReset(done <-chan struct{}, b *buffer) {
	timer := time.NewTimer(time.Second)
	for {
		select {
		case <-timer.C:
			b.Reset(time.Second)
			return
		case <-done:
			return
		}
	}
}
