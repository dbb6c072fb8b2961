// Package correlated makes and stops its tickers under the same condition.
package correlated

import "time"

type options struct {
	every time.Duration
	watch bool
}

func sameFlag(o options, quit <-chan struct{}, work func()) {
	var c <-chan time.Time
	var ticker *time.Ticker
	if o.watch {
		ticker = time.NewTicker(o.every)
		c = ticker.C
	}
	for open := true; open; {
		select {
		case <-c:
			work()
		case <-quit:
			open = false
		}
	}
	if o.watch {
		ticker.Stop()
	}
}

func sameComparison(every time.Duration, quit <-chan struct{}, work func()) {
	var c <-chan time.Time
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every)
		c = ticker.C
	}
	select {
	case <-c:
		work()
	case <-quit:
	}
	if every > 0 {
		ticker.Stop()
	}
}

// Made on an error, kept until the next success.
func retries(jobs <-chan func() error) {
	var ticker *time.Ticker
	for job := range jobs {
		for job() != nil {
			if ticker == nil {
				ticker = time.NewTicker(time.Second)
			}
			<-ticker.C
		}
		if ticker != nil {
			ticker.Stop()
			ticker = nil
		}
	}
}

// Local functions start and stop the ticker by turns.
func startedAndStoppedByClosures(leader <-chan bool, quit <-chan struct{}, work func()) {
	var ticker *time.Ticker
	var c <-chan time.Time
	start := func() {
		if ticker == nil {
			ticker = time.NewTicker(time.Second)
			c = ticker.C
		}
	}
	stop := func() {
		if ticker != nil {
			ticker.Stop()
			ticker, c = nil, nil
		}
	}
	defer stop()
	for {
		select {
		case leads := <-leader:
			if leads {
				start()
			} else {
				stop()
			}
		case <-c:
			work()
		case <-quit:
			return
		}
	}
}
