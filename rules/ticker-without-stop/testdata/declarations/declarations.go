// Package declarations binds tickers to variables in every form Go has.
package declarations

import (
	"context"
	"time"
)

const fallback = 5 * time.Second

func varBlock(quit <-chan struct{}, sync, clean func()) {
	var (
		force = time.NewTicker(10 * time.Second) // want "`force` is not stopped"
		sweep = time.NewTicker(time.Minute)
		last  time.Time
	)
	defer sweep.Stop()
	for {
		select {
		case last = <-force.C:
			sync()
		case now := <-sweep.C:
			if now.Sub(last) > time.Minute {
				clean()
			}
		case <-quit:
			return
		}
	}
}

func varBlockStopped(quit <-chan struct{}, sync func()) {
	var (
		force = time.NewTicker(10 * time.Second)
		count int
	)
	defer force.Stop()
	for count < 100 {
		select {
		case <-force.C:
			sync()
			count++
		case <-quit:
			return
		}
	}
}

func typedVar(quit <-chan struct{}, sync func()) {
	var ticker *time.Ticker = time.NewTicker(time.Second) // want "`ticker` is not stopped"
	select {
	case <-ticker.C:
		sync()
	case <-quit:
	}
}

func pair(quit <-chan struct{}, fast, slow func()) {
	a, b := time.NewTicker(time.Second), time.NewTicker(time.Minute) // want "`a` is not stopped" "`b` is not stopped"
	for {
		select {
		case <-a.C:
			fast()
		case <-b.C:
			slow()
		case <-quit:
			return
		}
	}
}

func pairOneStopped(quit <-chan struct{}, fast, slow func()) {
	a, b := time.NewTicker(time.Second), time.NewTicker(time.Minute) // want "`b` is not stopped"
	defer a.Stop()
	for {
		select {
		case <-a.C:
			fast()
		case <-b.C:
			slow()
		case <-quit:
			return
		}
	}
}

func pairMixed(quit <-chan struct{}, work func(int)) {
	n, ticker := 0, time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			n++
			work(n)
		case <-quit:
			return
		}
	}
}

func assignedLater(quit <-chan struct{}, every time.Duration, work func()) {
	var ticker *time.Ticker
	if every == 0 {
		every = fallback
	}
	ticker = time.NewTicker(every) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

func onlyWhereWanted(ctx context.Context, every time.Duration, work func()) {
	var c <-chan time.Time
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every)
		defer ticker.Stop()
		c = ticker.C
	}
	for {
		select {
		case <-c:
			work()
		case <-ctx.Done():
			return
		}
	}
}

func onlyWhereWantedStoppedAtTheEnd(ctx context.Context, every time.Duration, work func()) {
	var c <-chan time.Time
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every)
		c = ticker.C
	}
	for ctx.Err() == nil {
		select {
		case <-c:
			work()
		case <-ctx.Done():
		}
	}
	if ticker != nil {
		ticker.Stop()
	}
}

func onlyWhereWantedEarlyReturnIfNil(ctx context.Context, every time.Duration, work func()) {
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every)
	}
	if ticker == nil {
		work()
		return
	}
	defer ticker.Stop()
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

func onlyWhereWantedNotStopped(ctx context.Context, every time.Duration, work func()) {
	var ticker *time.Ticker
	var c <-chan time.Time
	if every > 0 {
		ticker = time.NewTicker(every) // want "`ticker` is not stopped"
		c = ticker.C
	}
	for {
		select {
		case <-c:
			work()
		case <-ctx.Done():
			return
		}
	}
}

func eitherPeriod(ctx context.Context, quick bool, work func()) {
	var ticker *time.Ticker
	if quick {
		ticker = time.NewTicker(time.Second)
	} else {
		ticker = time.NewTicker(time.Minute)
	}
	defer ticker.Stop()
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

func eitherPeriodNotStopped(ctx context.Context, quick bool, work func()) {
	var ticker *time.Ticker
	if quick {
		ticker = time.NewTicker(time.Second) // want "`ticker` is not stopped"
	} else {
		ticker = time.NewTicker(time.Minute) // want "`ticker` is not stopped"
	}
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

func inIfHeader(work func() bool) {
	if ticker := time.NewTicker(time.Second); work() { // want "`ticker` is not stopped"
		<-ticker.C
		ticker.Stop()
	}
}

func inIfHeaderStopped(work func() bool) {
	if ticker := time.NewTicker(time.Second); work() {
		<-ticker.C
		ticker.Stop()
	} else {
		ticker.Stop()
	}
}

func alias(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second)
	t := ticker
	defer t.Stop()
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

func aliasNotStopped(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	t := ticker
	for ctx.Err() == nil {
		<-t.C
		work()
	}
}

// The inner ticker is stopped, the outer one of the same name is not.
func shadowed(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Minute) // want "`ticker` is not stopped"
	for ctx.Err() == nil {
		<-ticker.C
		if ticker := time.NewTicker(time.Second); true {
			<-ticker.C
			ticker.Stop()
		}
		work()
	}
}

func blank() {
	_ = time.NewTicker(time.Second) // want "this ticker is not stopped when blank returns"
}

func parenthesised(work func()) {
	ticker := (time.NewTicker)(time.Second) // want "`ticker` is not stopped"
	<-(ticker).C
	work()
}

func stopParenthesised(work func()) {
	ticker := time.NewTicker(time.Second)
	<-(*ticker).C
	work()
	(ticker).Stop()
}

// A counter named Stop is no ticker's Stop.
type gate struct{ closed bool }

func (g *gate) Stop() { g.closed = true }

func stopsSomethingElse(ctx context.Context, g *gate, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	defer g.Stop()
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}
