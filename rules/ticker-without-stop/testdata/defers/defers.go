// Package defers stops tickers in deferred calls, or means to.
package defers

import (
	"context"
	"errors"
	"log"
	"time"
)

var errEmpty = errors.New("nothing to poll")

func deferred(ctx context.Context, poll func()) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func earlyReturnBeforeDefer(ctx context.Context, targets []string, poll func(string)) error {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	if len(targets) == 0 {
		return errEmpty
	}
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			for _, target := range targets {
				poll(target)
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func stoppedOnEarlyReturn(ctx context.Context, targets []string, poll func(string)) error {
	ticker := time.NewTicker(time.Second)
	if len(targets) == 0 {
		ticker.Stop()
		return errEmpty
	}
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			for _, target := range targets {
				poll(target)
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func returnBeforeCreation(ctx context.Context, interval time.Duration, poll func()) {
	if interval <= 0 {
		return
	}
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for ctx.Err() == nil {
		<-ticker.C
		poll()
	}
}

func deferredClosure(ctx context.Context, poll func()) {
	ticker := time.NewTicker(time.Second)
	defer func() {
		ticker.Stop()
		log.Print("poller ended")
	}()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func deferredClosureWithoutStop(ctx context.Context, poll func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	defer func() {
		log.Print("poller ended")
	}()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func deferredClosureConditional(ctx context.Context, verbose bool, poll func()) {
	ticker := time.NewTicker(time.Second) // missing "`ticker` is not stopped"
	defer func() {
		if verbose {
			ticker.Stop()
			log.Print("poller ended")
		}
	}()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func deferredClosureRecovers(ctx context.Context, poll func()) {
	ticker := time.NewTicker(time.Second)
	defer func() {
		if r := recover(); r != nil {
			log.Printf("poll: %v", r)
		}
		ticker.Stop()
	}()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func deferredClosureNilCheck(ctx context.Context, interval time.Duration, poll func()) {
	var ticker *time.Ticker
	defer func() {
		if ticker != nil {
			ticker.Stop()
		}
	}()
	var c <-chan time.Time
	if interval > 0 {
		ticker = time.NewTicker(interval)
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

// A deferred call in one branch covers the paths through that branch only.
func deferredInOneBranch(ctx context.Context, once bool, poll func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	if !once {
		defer ticker.Stop()
	}
	for {
		select {
		case <-ticker.C:
			poll()
			if once {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

func deferredMethodValue(ctx context.Context, poll func()) {
	ticker := time.NewTicker(time.Second)
	stop := ticker.Stop
	defer stop()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func deferredLocalFunction(ctx context.Context, poll func()) {
	ticker := time.NewTicker(time.Second)
	cleanup := func() {
		ticker.Stop()
	}
	defer cleanup()
	for {
		select {
		case <-ticker.C:
			poll()
		case <-ctx.Done():
			return
		}
	}
}

func deferredOtherTicker(ctx context.Context, poll, flush func()) {
	pollTicker := time.NewTicker(time.Second)
	defer pollTicker.Stop()
	flushTicker := time.NewTicker(time.Minute) // want "`flushTicker` is not stopped"
	defer pollTicker.Stop()
	for {
		select {
		case <-pollTicker.C:
			poll()
		case <-flushTicker.C:
			flush()
		case <-ctx.Done():
			return
		}
	}
}

// Reset starts a new period; it stops nothing.
func resetIsNoStop(ctx context.Context, poll func() time.Duration) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	defer ticker.Reset(time.Hour)
	for {
		select {
		case <-ticker.C:
			ticker.Reset(poll())
		case <-ctx.Done():
			return
		}
	}
}
