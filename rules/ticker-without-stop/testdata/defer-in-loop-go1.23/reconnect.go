// Package deferinloop holds its tickers by deferred calls: no version of Go collects them before the function ends.
package deferinloop

import "time"

type conn interface {
	Read() error
}

func reconnect(dial func() (conn, error), report func()) error {
	for {
		c, err := dial()
		if err != nil {
			return err
		}
		ticker := time.NewTicker(time.Second) // want "`ticker` is made in a loop, but its deferred Stop runs only when reconnect ends"
		defer ticker.Stop()
		for c.Read() == nil {
			<-ticker.C
			report()
		}
	}
}
