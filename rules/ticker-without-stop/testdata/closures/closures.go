// Package closures uses tickers from function literals, and in generic functions.
package closures

import (
	"context"
	"time"
)

// A literal called on the spot is part of its function.
func calledOnTheSpot(work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	func() {
		<-ticker.C
		work()
	}()
}

func stoppedOnTheSpot(work func()) {
	ticker := time.NewTicker(time.Second)
	work()
	func() {
		<-ticker.C
		ticker.Stop()
	}()
}

func localFunctionWaits(work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	wait := func() { <-ticker.C }
	for i := 0; i < 3; i++ {
		wait()
		work()
	}
}

func localFunctionStops(work func() error) error {
	ticker := time.NewTicker(time.Second)
	finish := func(err error) error {
		ticker.Stop()
		return err
	}
	for {
		<-ticker.C
		if err := work(); err != nil {
			return finish(err)
		}
	}
}

func localFunctionSkipped(work func() error, quit <-chan struct{}) error {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	finish := func(err error) error {
		ticker.Stop()
		return err
	}
	for {
		select {
		case <-ticker.C:
			if err := work(); err != nil {
				return finish(err)
			}
		case <-quit:
			return nil
		}
	}
}

// The return inside the literal ends the literal only.
func returnOfTheLiteral(items []int, visit func(int) bool) {
	ticker := time.NewTicker(time.Second)
	each := func(f func(int) bool) {
		for _, item := range items {
			if !f(item) {
				return
			}
		}
	}
	each(func(item int) bool {
		<-ticker.C
		return visit(item)
	})
	ticker.Stop()
}

// Each literal is a function of its own.
func nested(ctx context.Context) func() {
	return func() {
		outer := time.NewTicker(time.Second)
		defer outer.Stop()
		step := func() {
			inner := time.NewTicker(time.Millisecond) // want "`inner` is not stopped"
			<-inner.C
		}
		for ctx.Err() == nil {
			<-outer.C
			step()
		}
	}
}

func poll[T any](ctx context.Context, every time.Duration, get func() (T, bool)) (T, error) {
	ticker := time.NewTicker(every) // want "`ticker` is not stopped"
	for {
		if v, ok := get(); ok {
			return v, nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			var zero T
			return zero, ctx.Err()
		}
	}
}

func pollStopped[T any](ctx context.Context, every time.Duration, get func() (T, bool)) (T, error) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		if v, ok := get(); ok {
			return v, nil
		}
		select {
		case <-ticker.C:
		case <-ctx.Done():
			var zero T
			return zero, ctx.Err()
		}
	}
}

type batcher[K comparable, V any] struct {
	pending map[K]V
	flush   func(map[K]V)
}

func (b *batcher[K, V]) run(quit <-chan struct{}) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			b.flush(b.pending)
		case <-quit:
			return
		}
	}
}

type throttle[T any] struct {
	ticker *time.Ticker
	out    chan T
}

func newThrottle[T any](d time.Duration) *throttle[T] {
	return &throttle[T]{ticker: time.NewTicker(d), out: make(chan T)}
}

func (t *throttle[T]) Close() { t.ticker.Stop() }

func methodExpression(work func()) {
	ticker := time.NewTicker(time.Second)
	defer (*time.Ticker).Stop(ticker)
	<-ticker.C
	work()
}

// A closure deferred before the ticker is made stops what the variable holds in the end.
func deferredNamedClosure(every time.Duration, quit <-chan struct{}, work func()) {
	var ticker *time.Ticker
	finish := func() {
		if ticker != nil {
			ticker.Stop()
		}
	}
	defer finish()
	if every <= 0 {
		return
	}
	ticker = time.NewTicker(every)
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

type pacer struct{ ticker *time.Ticker }

func (p pacer) wait() { <-p.ticker.C }

// A copy in a wrapper changes nothing: the local is stopped.
func wrappedAndStopped(n int, work func()) {
	ticker := time.NewTicker(time.Second)
	p := pacer{ticker: ticker}
	defer ticker.Stop()
	for i := 0; i < n; i++ {
		p.wait()
		work()
	}
}

// Goroutines started in a loop share the ticker; it is the launcher's, who stops it.
func shared(n int, done <-chan struct{}, work func()) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for i := 0; i < n; i++ {
		go func() {
			for {
				select {
				case <-ticker.C:
					work()
				case <-done:
					return
				}
			}
		}()
	}
	<-done
}
