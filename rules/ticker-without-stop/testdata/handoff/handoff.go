// Package handoff gives its tickers to somebody else, who has to stop them.
package handoff

import (
	"context"
	"errors"
	"time"
)

var errInterval = errors.New("interval must be positive")

func returned(d time.Duration) *time.Ticker {
	return time.NewTicker(d)
}

func returnedVariable(d time.Duration) (*time.Ticker, error) {
	if d <= 0 {
		return nil, errInterval
	}
	ticker := time.NewTicker(d)
	return ticker, nil
}

func namedResult(d time.Duration) (ticker *time.Ticker, err error) {
	if d <= 0 {
		return nil, errInterval
	}
	ticker = time.NewTicker(d)
	return
}

// On the error path nobody gets it.
func returnedButNotOnError(d time.Duration, check func() error) (*time.Ticker, error) {
	ticker := time.NewTicker(d) // want "`ticker` is not stopped"
	if err := check(); err != nil {
		return nil, err
	}
	return ticker, nil
}

func returnedStoppedOnError(d time.Duration, check func() error) (_ *time.Ticker, err error) {
	ticker := time.NewTicker(d)
	defer func() {
		if err != nil {
			ticker.Stop()
		}
	}()
	if err := check(); err != nil {
		return nil, err
	}
	return ticker, nil
}

func returnsStop(d time.Duration, beat func(<-chan time.Time)) func() {
	ticker := time.NewTicker(d)
	go beat(ticker.C)
	return ticker.Stop
}

func returnsCleanup(d time.Duration, beat func(<-chan time.Time)) (cleanup func()) {
	ticker := time.NewTicker(d)
	done := make(chan struct{})
	go beat(ticker.C)
	return func() {
		ticker.Stop()
		close(done)
	}
}

func use(t *time.Ticker) {
	<-t.C
	t.Stop()
}

func passed(d time.Duration) {
	ticker := time.NewTicker(d)
	use(ticker)
}

func passedDirectly(d time.Duration) {
	use(time.NewTicker(d))
}

func passedToGoroutine(d time.Duration) {
	ticker := time.NewTicker(d)
	go use(ticker)
}

func passedToClosure(d time.Duration, work func()) {
	ticker := time.NewTicker(d)
	go func(t *time.Ticker) {
		defer t.Stop()
		<-t.C
		work()
	}(ticker)
}

// The parameter is the caller's own.
func borrowed(ctx context.Context, t *time.Ticker, work func()) {
	for {
		select {
		case <-t.C:
			work()
		case <-ctx.Done():
			return
		}
	}
}

func lends(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second)
	borrowed(ctx, ticker, work)
	ticker.Stop()
}

func passedOnOnePathOnly(ctx context.Context, idle bool, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	if idle {
		return
	}
	defer ticker.Stop()
	borrowed(ctx, ticker, work)
}

func sent(to chan<- *time.Ticker) {
	ticker := time.NewTicker(time.Second)
	to <- ticker
}

type stopper interface{ Stop() }

type registry struct {
	byName  map[string]*time.Ticker
	all     []*time.Ticker
	closers []stopper
}

func (r *registry) inMap(name string) {
	r.byName[name] = time.NewTicker(time.Second)
}

func (r *registry) inSlice() {
	ticker := time.NewTicker(time.Second)
	r.all = append(r.all, ticker)
}

func (r *registry) inElement(i int) {
	r.all[i] = time.NewTicker(time.Second)
}

func (r *registry) inInterfaces() {
	ticker := time.NewTicker(time.Second)
	r.closers = append(r.closers, ticker)
}

func inLiterals() (map[string]*time.Ticker, []*time.Ticker) {
	return map[string]*time.Ticker{"fast": time.NewTicker(time.Second)}, []*time.Ticker{time.NewTicker(time.Minute)}
}

func throughPointer(into **time.Ticker) {
	*into = time.NewTicker(time.Second)
}

func afterFunc(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second)
	context.AfterFunc(ctx, func() { ticker.Stop() })
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

func afterFuncMethodValue(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second)
	context.AfterFunc(ctx, ticker.Stop)
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

func stoppedByAnotherGoroutine(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second)
	go func() {
		<-ctx.Done()
		ticker.Stop()
	}()
	for ctx.Err() == nil {
		<-ticker.C
		work()
	}
}

type hooks struct{ onClose []func() }

func (h *hooks) add(f func()) { h.onClose = append(h.onClose, f) }

func methodValuePassed(h *hooks, beat func(<-chan time.Time)) {
	ticker := time.NewTicker(time.Second)
	h.add(ticker.Stop)
	go beat(ticker.C)
}

func closurePassed(h *hooks, beat func(<-chan time.Time)) {
	ticker := time.NewTicker(time.Second)
	h.add(func() { ticker.Stop() })
	go beat(ticker.C)
}
