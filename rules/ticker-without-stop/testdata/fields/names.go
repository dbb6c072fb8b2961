package fields

import "time"

// Two types with a field of one name: only the second type's is stopped.

type reader struct {
	pace *time.Ticker
}

func newReader() *reader {
	r := &reader{
		pace: time.NewTicker(time.Second), // want "^low warning: .*pace"
	}
	return r
}

func (r *reader) read() time.Time { return <-r.pace.C }

type writer struct {
	pace *time.Ticker
}

func newWriter() *writer {
	return &writer{pace: time.NewTicker(time.Second)}
}

func (w *writer) close() { w.pace.Stop() }

// A name for the type changes nothing.
type clock = time.Ticker

type dial struct{ hand *clock }

func (d *dial) wind() { d.hand = time.NewTicker(time.Second) } // want "^low warning: .*hand"

func (d *dial) turn() time.Time { return <-d.hand.C }

// Unkeyed literal, value type.
type pulse struct {
	rate   time.Duration
	ticker *time.Ticker
}

func newPulse(rate time.Duration) pulse {
	return pulse{rate, time.NewTicker(rate)} // want "^low warning: .*ticker"
}

func (p pulse) next() time.Time { return <-p.ticker.C }

func newPulses(rate time.Duration) (pulse, *writer) {
	t := time.NewTicker(rate) // the same field again: one finding per object
	return pulse{rate: rate, ticker: t}, newWriter()
}
