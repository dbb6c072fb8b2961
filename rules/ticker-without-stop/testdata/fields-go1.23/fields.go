// Package fields holds tickers in objects that are dropped in time, and the tickers with them.
package fields

import "time"

type watcher struct {
	ticker *time.Ticker
	done   chan struct{}
}

func newWatcher(every time.Duration) *watcher {
	return &watcher{ticker: time.NewTicker(every), done: make(chan struct{})}
}

func (w *watcher) run(look func()) {
	for {
		select {
		case <-w.ticker.C:
			look()
		case <-w.done:
			return
		}
	}
}

func (w *watcher) close() { close(w.done) }
