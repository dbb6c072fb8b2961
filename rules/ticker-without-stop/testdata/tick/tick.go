// Package tick uses time.Tick, whose ticker nobody can stop.
package tick

import (
	"context"
	"time"
)

func rangeReturns(alive func() bool) {
	for range time.Tick(time.Second) { // want "time.Tick"
		if !alive() {
			return
		}
	}
}

func rangeBreaks(alive func() bool) {
	for range time.Tick(time.Second) { // want "time.Tick"
		if !alive() {
			break
		}
	}
}

func rangeNeverEnds(sweep func()) {
	for range time.Tick(time.Minute) {
		sweep()
	}
}

func variableReturns(ctx context.Context, sweep func()) {
	sweepTick := time.Tick(time.Minute) // want "sweepTick"
	for {
		select {
		case <-sweepTick:
			sweep()
		case <-ctx.Done():
			return
		}
	}
}

func variableNeverEnds(sweep func()) {
	c := time.Tick(time.Minute)
	for {
		<-c
		sweep()
	}
}

func postStatement(sweep func()) {
	for ; true; <-time.Tick(time.Hour) { // want "time.Tick"
		sweep()
	}
}

// Each pass makes a ticker more, though the function never ends.
func selectCaseInLoop(jobs <-chan func()) {
	for {
		select {
		case job := <-jobs:
			job()
		case <-time.Tick(10 * time.Second): // want "time.Tick"
		}
	}
}

func newTickerInSelectCase(jobs <-chan func()) {
	for {
		select {
		case job := <-jobs:
			job()
		case <-time.NewTicker(10 * time.Second).C: // want "time.NewTicker makes another ticker in each iteration"
		}
	}
}

func selectOnce(done <-chan struct{}) bool {
	select {
	case <-done:
		return true
	case <-time.Tick(time.Second): // want "time.Tick"
		return false
	}
}

func receiveInLoop(try func() error) {
	for try() != nil {
		<-time.Tick(time.Second) // want "time.Tick"
	}
}

func inGoroutine(ctx context.Context, sweep func()) {
	go func() {
		for range time.Tick(time.Minute) { // want "time.Tick"
			select {
			case <-ctx.Done():
				return
			default:
				sweep()
			}
		}
	}()
}

func inGoroutineNeverEnds(sweep func()) {
	go func() {
		for range time.Tick(time.Minute) {
			sweep()
		}
	}()
}

// Made outside; the goroutine that uses it ends.
func outsideGoroutine(ctx context.Context, sweep func()) {
	c := time.Tick(time.Minute) // want "time.Tick in `c` can never be stopped"
	go func() {
		for {
			select {
			case <-c:
				sweep()
			case <-ctx.Done():
				return
			}
		}
	}()
}

func onlyWhereWanted(ctx context.Context, every time.Duration, sweep func()) {
	var c <-chan time.Time
	if every > 0 {
		c = time.Tick(every) // want "time.Tick in `c` can never be stopped"
	}
	for {
		select {
		case <-c:
			sweep()
		case <-ctx.Done():
			return
		}
	}
}

func returned(every time.Duration) <-chan time.Time {
	return time.Tick(every) // want "^low warning: .*time.Tick"
}

// time.After fires once: another rule's business.
func after(done <-chan struct{}) bool {
	select {
	case <-done:
		return true
	case <-time.After(time.Second):
		return false
	}
}

// Only named here: time.Tick and time.NewTicker in a comment, and in a string.
const hint = "prefer time.NewTicker(d) to time.Tick(d)"
