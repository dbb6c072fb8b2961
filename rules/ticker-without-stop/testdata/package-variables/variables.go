// Package variables keeps tickers for the life of the process.
package variables

import "time"

var heartbeat = time.NewTicker(time.Second)

var (
	sweep   = time.NewTicker(time.Minute)
	refresh = time.Tick(time.Hour)
	lazy    *time.Ticker
)

var clocks = struct{ fast, slow *time.Ticker }{time.NewTicker(time.Second), time.NewTicker(time.Minute)}

func init() {
	lazy = time.NewTicker(time.Second)
}

// Heartbeat waits for the next beat.
func Heartbeat() time.Time { return <-heartbeat.C }

// Next waits for whichever comes first.
func Next() time.Time {
	select {
	case now := <-sweep.C:
		return now
	case now := <-refresh:
		return now
	case now := <-lazy.C:
		return now
	case now := <-clocks.fast.C:
		return now
	case now := <-clocks.slow.C:
		return now
	}
}
