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

// What the condition says may be said the other way round.
func negatedComparison(every time.Duration, done <-chan struct{}) {
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every)
	}
	<-done
	if every <= 0 {
		return
	}
	ticker.Stop()
}

func mirroredComparison(every time.Duration, done <-chan struct{}) {
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every)
	}
	<-done
	if 0 != every {
		ticker.Stop()
	}
}

// A flag says that it was made.
func flagged(every time.Duration, done <-chan struct{}) {
	on := false
	var ticker *time.Ticker
	if every > time.Second {
		ticker = time.NewTicker(every)
		on = true
	}
	<-done
	if on {
		ticker.Stop()
	}
}

// So does its channel.
func channelSet(every time.Duration, done <-chan struct{}) {
	var ticker *time.Ticker
	var c <-chan time.Time
	if every > time.Second {
		ticker = time.NewTicker(every)
		c = ticker.C
	}
	select {
	case <-c:
	case <-done:
	}
	if c != nil {
		ticker.Stop()
	}
}

func otherComparison(every time.Duration, done <-chan struct{}) {
	var ticker *time.Ticker
	if every > 0 {
		ticker = time.NewTicker(every) // want "`ticker` is not stopped"
	}
	<-done
	if every > time.Minute {
		ticker.Stop()
	}
}
