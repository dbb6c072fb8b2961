// Package goroutinevsrest has one goroutine against the function that started it, or against another.
package goroutinevsrest

import (
	"sync"
	"time"
)

// Before reads before it waits.
func Before(names []string) int {
	sizes := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, name := range names {
			sizes[name] = len(name) // want `^error: map sizes is written`
		}
	}()
	n := len(sizes)
	<-done
	return n
}

// After reads once it has waited.
func After(names []string) int {
	sizes := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, name := range names {
			sizes[name] = len(name)
		}
	}()
	<-done
	return len(sizes)
}

// Launcher writes while the goroutine reads.
func Launcher(names []string, tick <-chan time.Time, log func(int)) {
	sizes := map[string]int{}
	go func() {
		for range tick {
			log(len(sizes))
		}
	}()
	for _, name := range names {
		sizes[name] = len(name) // want `map sizes is written`
	}
}

// Filled writes all before it starts the goroutine.
func Filled(names []string, tick <-chan time.Time, log func(int)) {
	sizes := map[string]int{}
	for _, name := range names {
		sizes[name] = len(name)
	}
	go func() {
		for range tick {
			log(len(sizes))
		}
	}()
}

// Both read.
func Both(sizes map[string]int, log func(int)) {
	go func() { log(sizes["a"]) }()
	log(len(sizes))
}

// Two starts two goroutines that are no loop's.
func Two() (map[string]int, error) {
	out := map[string]int{}
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		out["cpu"] = 1 // want `map out is written`
	}()
	go func() {
		defer wg.Done()
		out["mem"] = 2
	}()
	wg.Wait()
	return out, nil
}

// TwoMaps gives each goroutine one.
func TwoMaps() int {
	cpu, mem := map[string]int{}, map[string]int{}
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		cpu["cpu"] = 1
	}()
	go func() {
		defer wg.Done()
		mem["mem"] = 2
	}()
	wg.Wait()
	return len(cpu) + len(mem)
}

// Chain starts the second when the first has ended.
func Chain() map[string]int {
	out := map[string]int{}
	first := make(chan struct{})
	second := make(chan struct{})
	go func() {
		out["cpu"] = 1
		close(first)
	}()
	<-first
	go func() {
		out["mem"] = 2
		close(second)
	}()
	<-second
	return out
}

// Either starts one or the other.
func Either(fast bool) map[string]int {
	out := map[string]int{}
	done := make(chan struct{})
	if fast {
		go func() {
			out["fast"] = 1
			close(done)
		}()
	} else {
		go func() {
			out["slow"] = 1
			close(done)
		}()
	}
	<-done
	return out
}

// Poller owns a goroutine which writes what a method reads.
type Poller struct {
	last map[string]time.Time
	stop chan struct{}
}

// NewPoller starts.
func NewPoller() *Poller {
	p := &Poller{last: map[string]time.Time{}, stop: make(chan struct{})}
	go p.run()
	return p
}

func (p *Poller) run() {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	for {
		select {
		case <-p.stop:
			return
		case now := <-t.C:
			p.last["tick"] = now // want `map Poller\.last is written`
		}
	}
}

// Last reads what the goroutine writes.
func (p *Poller) Last(name string) time.Time { return p.last[name] }

// Stop ends it.
func (p *Poller) Stop() { close(p.stop) }

// Scraper is Poller after the fix.
type Scraper struct {
	mu   sync.Mutex
	last map[string]time.Time
	stop chan struct{}
}

// NewScraper starts.
func NewScraper() *Scraper {
	s := &Scraper{last: map[string]time.Time{}, stop: make(chan struct{})}
	go s.run()
	return s
}

func (s *Scraper) run() {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	for {
		select {
		case <-s.stop:
			return
		case now := <-t.C:
			s.mu.Lock()
			s.last["tick"] = now
			s.mu.Unlock()
		}
	}
}

// Last reads.
func (s *Scraper) Last(name string) time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last[name]
}

// Stop ends it.
func (s *Scraper) Stop() { close(s.stop) }
