// Package renamed imports time under another name.
package renamed

import gotime "time"

func flush(quit <-chan struct{}, work func()) {
	ticker := gotime.NewTicker(gotime.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}

func flushTick(quit <-chan struct{}, work func()) {
	c := gotime.Tick(gotime.Second) // want "time.Tick in `c` can never be stopped, and flushTick returns"
	for {
		select {
		case <-c:
			work()
		case <-quit:
			return
		}
	}
}

type fake struct{ C chan int }

func (fake) NewTicker(gotime.Duration) *fake { return &fake{} }

// In this file the name time is free for others.
func flushFake(time fake, quit <-chan struct{}, work func()) {
	ticker := time.NewTicker(gotime.Second)
	for {
		select {
		case <-ticker.C:
			work()
		case <-quit:
			return
		}
	}
}
