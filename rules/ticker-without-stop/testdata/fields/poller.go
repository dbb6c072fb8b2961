// Package fields keeps tickers in structs: then a method of the owner has to stop them.
package fields

import (
	"sync"
	"time"
)

// Poller is closed in another file of the package.
type Poller struct {
	ticker *time.Ticker
	done   chan struct{}
}

func NewPoller(every time.Duration) *Poller {
	return &Poller{ticker: time.NewTicker(every), done: make(chan struct{})}
}

func (p *Poller) Run(poll func()) {
	for {
		select {
		case <-p.ticker.C:
			poll()
		case <-p.done:
			return
		}
	}
}

// Watcher's Close forgets the ticker.
type Watcher struct {
	ticker *time.Ticker
	done   chan struct{}
}

func NewWatcher(every time.Duration) *Watcher {
	return &Watcher{
		ticker: time.NewTicker(every), // want "ticker"
		done:   make(chan struct{}),
	}
}

func (w *Watcher) Run(look func()) {
	for {
		select {
		case <-w.ticker.C:
			look()
		case <-w.done:
			return
		}
	}
}

func (w *Watcher) Close() { close(w.done) }

// Flusher stops its ticker through a function of the package.
type Flusher struct {
	mu    sync.Mutex
	every *time.Ticker
}

func NewFlusher(d time.Duration) *Flusher {
	f := &Flusher{}
	f.every = time.NewTicker(d)
	return f
}

func (f *Flusher) Close() { f.mu.Lock(); halt(f.every); f.mu.Unlock() }

// Sampler assigns in its constructor and has no method that stops.
type Sampler struct {
	tick  *time.Ticker
	count int
}

func NewSampler(d time.Duration) *Sampler {
	s := new(Sampler)
	s.tick = time.NewTicker(d) // want "^low warning: .*tick"
	return s
}

func (s *Sampler) Sample() int {
	<-s.tick.C
	s.count++
	return s.count
}

// Heart embeds its ticker: Stop is promoted.
type Heart struct {
	*time.Ticker
	beats int
}

func NewHeart(d time.Duration) *Heart {
	return &Heart{Ticker: time.NewTicker(d)}
}

func (h *Heart) Beat() { <-h.C; h.beats++ }

// Metronome embeds one too; Reset and Stop are its users' to call.
type Metronome struct {
	*time.Ticker
}

func NewMetronome(d time.Duration) Metronome { return Metronome{time.NewTicker(d)} }

// Lease is stopped by the loop that its Start launches.
type Lease struct {
	renew *time.Ticker
	quit  chan struct{}
}

func (l *Lease) Start(d time.Duration, renew func()) {
	l.renew = time.NewTicker(d)
	l.quit = make(chan struct{})
	go func() {
		defer l.renew.Stop()
		for {
			select {
			case <-l.renew.C:
				renew()
			case <-l.quit:
				return
			}
		}
	}()
}

// Pruner's loop takes the ticker out of its field first.
type Pruner struct{ every *time.Ticker }

func (p *Pruner) Start(d time.Duration) { p.every = time.NewTicker(d) }

func (p *Pruner) Stop() {
	if t := p.every; t != nil {
		t.Stop()
	}
}

// Group stops what its member holds.
type Group struct{ member struct{ ticker *time.Ticker } }

func (g *Group) Start(d time.Duration) { g.member.ticker = time.NewTicker(d) }

func (g *Group) Stop() { g.member.ticker.Stop() }

// Gauge keeps the method value instead.
type Gauge struct {
	c    <-chan time.Time
	stop func()
}

func NewGauge(d time.Duration) *Gauge {
	t := time.NewTicker(d)
	return &Gauge{c: t.C, stop: t.Stop}
}

// Exported fields are anybody's to stop.
type Schedule struct {
	Ticker *time.Ticker
}

func NewSchedule(d time.Duration) *Schedule {
	return &Schedule{Ticker: time.NewTicker(d)}
}

// Local structs end with the function.
type scratch struct {
	ticker *time.Ticker
	n      int
}

func useScratch(work func(int)) {
	s := scratch{ticker: time.NewTicker(time.Second)}
	defer s.ticker.Stop()
	for s.n < 10 {
		<-s.ticker.C
		s.n++
		work(s.n)
	}
}
