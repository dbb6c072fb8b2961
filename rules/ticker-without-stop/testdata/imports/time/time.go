// Package time is this module's own: its tickers count by hand and need no Stop.
package time

// Ticker ticks when told.
type Ticker struct{ C chan int }

// NewTicker returns a ticker that holds nothing.
func NewTicker(int) *Ticker { return &Ticker{C: make(chan int)} }

// Tick is NewTicker's channel.
func Tick(n int) <-chan int { return NewTicker(n).C }
