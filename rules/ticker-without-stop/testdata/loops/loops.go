// Package loops makes tickers inside loops: there the end is the end of the iteration.
package loops

import (
	"context"
	"time"
)

type conn struct{ pings chan string }

func (c *conn) ping() error { return nil }

func stopAtEndOfBody(conns []*conn) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second)
		<-ticker.C
		_ = c.ping()
		ticker.Stop()
	}
}

func continueSkipsStop(conns []*conn) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
		<-ticker.C
		if err := c.ping(); err != nil {
			continue
		}
		ticker.Stop()
	}
}

func stopBeforeContinue(conns []*conn) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second)
		<-ticker.C
		if err := c.ping(); err != nil {
			ticker.Stop()
			continue
		}
		ticker.Stop()
	}
}

func breakSkipsStop(conns []*conn) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
		<-ticker.C
		if err := c.ping(); err != nil {
			break
		}
		ticker.Stop()
	}
}

func returnSkipsStop(conns []*conn) error {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
		<-ticker.C
		if err := c.ping(); err != nil {
			return err
		}
		ticker.Stop()
	}
	return nil
}

// The continue is of an inner loop: Stop follows all the same.
func innerContinue(conns []*conn) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second)
		for i := 0; i < 3; i++ {
			<-ticker.C
			if err := c.ping(); err != nil {
				continue
			}
		}
		ticker.Stop()
	}
}

// The labelled continue of the outer loop leaves the iteration that made the ticker.
func labelledContinueSkipsStop(feed <-chan []string, out chan<- string) {
feeding:
	for batch := range feed {
		expiry := time.NewTicker(time.Second) // want "`expiry` is not stopped"
		for _, item := range batch {
			select {
			case out <- item:
			case <-expiry.C:
				continue feeding
			}
		}
		expiry.Stop()
	}
}

func labelledContinueStops(feed <-chan []string, out chan<- string) {
feeding:
	for batch := range feed {
		expiry := time.NewTicker(time.Second)
		for _, item := range batch {
			select {
			case out <- item:
			case <-expiry.C:
				expiry.Stop()
				continue feeding
			}
		}
		expiry.Stop()
	}
}

func labelledBreakSkipsStop(feed <-chan []string, out chan<- string) {
feeding:
	for batch := range feed {
		expiry := time.NewTicker(time.Second) // want "`expiry` is not stopped"
		for _, item := range batch {
			select {
			case out <- item:
			case <-expiry.C:
				break feeding
			}
		}
		expiry.Stop()
	}
	close(out)
}

// Deferred calls run when the function ends: one ticker more per reconnect until then.
func deferInLoop(ctx context.Context, dial func() (*conn, error)) {
	for ctx.Err() == nil {
		c, err := dial()
		if err != nil {
			continue
		}
		report := time.NewTicker(15 * time.Second) // want "deferred Stop runs only when deferInLoop ends"
		defer report.Stop()
		for err == nil {
			<-report.C
			err = c.ping()
		}
	}
}

func deferInLoopNeverEnds(dial func() *conn) {
	for {
		c := dial()
		report := time.NewTicker(15 * time.Second) // want "deferred Stop runs only when deferInLoopNeverEnds ends"
		defer report.Stop()
		for c.ping() == nil {
			<-report.C
		}
	}
}

// The closure ends with each iteration, so its defer is in time.
func deferInClosureInLoop(conns []*conn) {
	for _, c := range conns {
		func() {
			ticker := time.NewTicker(time.Second)
			defer ticker.Stop()
			for c.ping() == nil {
				<-ticker.C
			}
		}()
	}
}

func deferDirectlyBeforeReturn(conns <-chan *conn) error {
	for c := range conns {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for {
			<-ticker.C
			if err := c.ping(); err != nil {
				return err
			}
		}
	}
	return nil
}

func neverStoppedInEndlessLoop(next func() *conn) {
	for {
		c := next()
		ticker := time.NewTicker(time.Second) // want "`ticker` is made anew in each iteration"
		for c.ping() == nil {
			<-ticker.C
		}
	}
}

func replacedAfterStop(intervals <-chan time.Duration, poll func()) {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			poll()
		case d, ok := <-intervals:
			ticker.Stop()
			if !ok {
				return
			}
			ticker = time.NewTicker(d)
		}
	}
}

// The first ticker, and each one after it, is dropped by the assignment.
func replacedWithoutStop(intervals <-chan time.Duration, poll func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is overwritten before it is stopped"
	for {
		select {
		case <-ticker.C:
			poll()
		case d, ok := <-intervals:
			if !ok {
				ticker.Stop()
				return
			}
			ticker = time.NewTicker(d) // want "`ticker` is made anew in each iteration"
		}
	}
}

// `defer ticker.Stop()` evaluates its receiver at once: it stops the first ticker, not the last.
func replacedAfterDefer(ctx context.Context, intervals <-chan time.Duration, poll func()) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			poll()
		case d := <-intervals:
			ticker.Stop()
			ticker = time.NewTicker(d) // want "`ticker` is not stopped"
		case <-ctx.Done():
			return
		}
	}
}

// A deferred closure reads the variable when it runs.
func replacedUnderDeferredClosure(ctx context.Context, intervals <-chan time.Duration, poll func()) {
	ticker := time.NewTicker(time.Second)
	defer func() { ticker.Stop() }()
	for {
		select {
		case <-ticker.C:
			poll()
		case d := <-intervals:
			ticker.Stop()
			ticker = time.NewTicker(d)
		case <-ctx.Done():
			return
		}
	}
}

func madeOncePerLoop(in <-chan int, flush func()) {
	var ticker *time.Ticker
	for range in {
		if ticker == nil {
			ticker = time.NewTicker(time.Second)
		}
		<-ticker.C
		flush()
	}
	if ticker != nil {
		ticker.Stop()
	}
}

func forInitStops(c *conn) error {
	for ticker := time.NewTicker(time.Second); ; {
		<-ticker.C
		if err := c.ping(); err != nil {
			ticker.Stop()
			return err
		}
	}
}

func forInitWithoutStop(c *conn) {
	for ticker := time.NewTicker(time.Second); c.ping() == nil; { // want "`ticker` is not stopped"
		<-ticker.C
	}
}
