// Package goroutinesinloop collects into maps from goroutines that a loop starts.
package goroutinesinloop

import (
	"context"
	"net/http"
	"sync"
)

type peer struct{ addr string }

func (p peer) ping(context.Context) error { return nil }

// Ping collects errors with no lock.
func Ping(ctx context.Context, peers []peer) map[string]error {
	errs := make(map[string]error)
	var wg sync.WaitGroup
	for _, p := range peers {
		wg.Add(1)
		go func(p peer) {
			defer wg.Done()
			errs[p.addr] = p.ping(ctx) // want `^error: map errs is written`
		}(p)
	}
	wg.Wait()
	return errs
}

// PingLocked is Ping after the fix.
func PingLocked(ctx context.Context, peers []peer) map[string]error {
	errs := make(map[string]error)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, p := range peers {
		wg.Add(1)
		go func(p peer) {
			defer wg.Done()
			err := p.ping(ctx)
			mu.Lock()
			errs[p.addr] = err
			mu.Unlock()
		}(p)
	}
	wg.Wait()
	return errs
}

// PingSent sends the results to the one that made the map.
func PingSent(ctx context.Context, peers []peer) map[string]error {
	type result struct {
		addr string
		err  error
	}
	results := make(chan result, len(peers))
	for _, p := range peers {
		go func() { results <- result{p.addr, p.ping(ctx)} }()
	}
	errs := make(map[string]error)
	for range peers {
		r := <-results
		errs[r.addr] = r.err
	}
	return errs
}

// Count counts in an index loop.
func Count(urls []string) map[int]int {
	codes := map[int]int{}
	var wg sync.WaitGroup
	for i := 0; i < len(urls); i++ {
		wg.Add(1)
		go func(url string) {
			defer wg.Done()
			resp, err := http.Get(url)
			if err != nil {
				return
			}
			_ = resp.Body.Close()
			codes[resp.StatusCode]++ // want `map codes is written`
		}(urls[i])
	}
	wg.Wait()
	return codes
}

// Workers start a fixed number.
func Workers(jobs <-chan string) map[string]bool {
	done := map[string]bool{}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for job := range jobs {
				done[job] = true // want `map done is written`
			}
		})
	}
	wg.Wait()
	return done
}

// OneWorker starts one, and waits for it.
func OneWorker(jobs <-chan string) map[string]bool {
	done := map[string]bool{}
	var wg sync.WaitGroup
	wg.Go(func() {
		for job := range jobs {
			done[job] = true
		}
	})
	wg.Wait()
	return done
}

// Report is filled by goroutines that a closure hides.
type Report struct{ latency map[string]int }

// Probe calls a closure, which calls another.
func Probe(hosts []string) *Report {
	ret := &Report{latency: map[string]int{}}
	add := func(host string, ms int) {
		ret.latency[host] = ms // want `map Report\.latency is written`
	}
	probe := func(host string) { add(host, len(host)) }
	var wg sync.WaitGroup
	wg.Add(len(hosts))
	for _, host := range hosts {
		host := host
		go func() {
			defer wg.Done()
			probe(host)
		}()
	}
	wg.Wait()
	return ret
}

// ProbeLocked is Probe after the fix.
func ProbeLocked(hosts []string) *Summary {
	ret := &Summary{latency: map[string]int{}}
	var mu sync.Mutex
	add := func(host string, ms int) {
		mu.Lock()
		defer mu.Unlock()
		ret.latency[host] = ms
	}
	var wg sync.WaitGroup
	wg.Add(len(hosts))
	for _, host := range hosts {
		go func() {
			defer wg.Done()
			add(host, len(host))
		}()
	}
	wg.Wait()
	return ret
}

// Summary is a report of its own.
type Summary struct{ latency map[string]int }

// Servers reads and writes a field from goroutines by way of a method.
type Servers struct {
	urls  []string
	conns map[string]*conn
}

type conn struct{ url string }

// Gather starts a goroutine for each server.
func (s *Servers) Gather() {
	var wg sync.WaitGroup
	for _, url := range s.urls {
		wg.Add(1)
		go func(url string) {
			defer wg.Done()
			s.conn(url).gather()
		}(url)
	}
	wg.Wait()
}

func (s *Servers) conn(url string) *conn {
	if _, ok := s.conns[url]; !ok {
		s.conns[url] = &conn{url} // want `map Servers\.conns is (written|filled lazily)`
	}
	return s.conns[url]
}

func (c *conn) gather() {}

// Backends has the call moved out of the goroutine.
type Backends struct {
	urls  []string
	conns map[string]*conn
}

// Gather looks the connection up before it starts the goroutine.
func (b *Backends) Gather() {
	var wg sync.WaitGroup
	for _, url := range b.urls {
		wg.Add(1)
		go func(c *conn) {
			defer wg.Done()
			c.gather()
		}(b.conn(url))
	}
	wg.Wait()
}

func (b *Backends) conn(url string) *conn {
	c, ok := b.conns[url]
	if !ok {
		c = &conn{url}
		b.conns[url] = c
	}
	return c
}
