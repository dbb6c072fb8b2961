// Package local has a NewTicker and a clock of its own.
package local

import "time"

type counter struct{ C chan time.Time }

// NewTicker is no ticker of package time.
func NewTicker(time.Duration) *counter { return &counter{C: make(chan time.Time)} }

func flush(quit <-chan struct{}, work func()) {
	ticker := NewTicker(time.Second)
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

// Clock is how tests get at time.
type Clock interface {
	Now() time.Time
	NewTicker(d time.Duration) Ticker
}

// Ticker is a ticker of a Clock.
type Ticker interface {
	Chan() <-chan time.Time
	Stop()
}

// System is the Clock of the machine.
type System struct{}

func (System) Now() time.Time { return time.Now() }

func (System) NewTicker(d time.Duration) Ticker { return systemTicker{time.NewTicker(d)} }

type systemTicker struct{ *time.Ticker }

func (t systemTicker) Chan() <-chan time.Time { return t.C }

type clockTime struct{}

func (clockTime) NewTicker(int) *counter { return &counter{} }

// A local variable hides the package.
func shadowed(quit <-chan struct{}, work func()) {
	time := clockTime{}
	ticker := time.NewTicker(1)
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

func fromClock(clock Clock, work func()) {
	ticker := clock.NewTicker(time.Second)
	defer ticker.Stop()
	<-ticker.Chan()
	work()
}
