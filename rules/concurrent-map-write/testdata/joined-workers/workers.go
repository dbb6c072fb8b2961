// Package joinedworkers has workers that fill their caller's map under a lock of the call, and are waited for.
package joinedworkers

import (
	"context"
	"sync"
)

// Fill is handed the map, and has the lock itself.
func Fill(m map[string]int, keys []string) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, k := range keys {
		wg.Go(func() {
			n := len(k)
			mu.Lock()
			m[k] = n
			mu.Unlock()
		})
	}
	wg.Wait()
}

// Filled calls it, and goes on with the map.
func Filled(keys []string) map[string]int {
	m := map[string]int{}
	Fill(m, keys)
	m["all"] = len(keys)
	return m
}

// FillAfter reads and writes its argument after the wait.
func FillAfter(m map[string]int, keys []string) int {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, k := range keys {
		wg.Add(1)
		go func(k string) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			m[k]++
		}(k)
	}
	wg.Wait()
	delete(m, "")
	return len(m)
}

// FillBare has no lock.
func FillBare(m map[string]int, keys []string) {
	var wg sync.WaitGroup
	for _, k := range keys {
		wg.Go(func() {
			m[k] = len(k) // want `^error: map m is written`
		})
	}
	wg.Wait()
}

// Report has a map as a field.
type Report struct {
	counts map[string]int
	errs   map[string]error
}

// collect has a lock of the call's for the fields.
func (r *Report) collect(ctx context.Context, names []string, count func(context.Context, string) (int, error)) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Go(func() {
			n, err := count(ctx, name)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				r.errs[name] = err
				return
			}
			r.counts[name] = n
		})
	}
	wg.Wait()
}

// Collect makes one, and reads it when it is filled.
func Collect(ctx context.Context, names []string, count func(context.Context, string) (int, error)) (*Report, error) {
	r := &Report{counts: map[string]int{}, errs: map[string]error{}}
	r.collect(ctx, names, count)
	for _, err := range r.errs {
		return nil, err
	}
	r.counts["all"] = len(names)
	return r, nil
}

// Count reads a report that has been made.
func (r *Report) Count(name string) int { return r.counts[name] }

// results has its lock and its wait in one struct, which each call makes.
type results struct {
	sync.Mutex
	sync.WaitGroup
	m map[string]int
}

// Gather makes one.
func Gather(names []string) map[string]int {
	res := &results{m: map[string]int{}}
	res.Add(len(names))
	for _, name := range names {
		go res.one(name)
	}
	res.Wait()
	res.m["all"] = len(names)
	return res.m
}

func (r *results) one(name string) {
	defer r.Done()
	r.Lock()
	defer r.Unlock()
	r.m[name] = len(name)
}

// Limited lets some workers in at a time, which is no lock, and has one.
func Limited(names []string) map[string]int {
	sem := make(chan struct{}, 8)
	out := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		sem <- struct{}{}
		wg.Go(func() {
			defer func() { <-sem }()
			mu.Lock()
			out[name] = len(name)
			mu.Unlock()
		})
	}
	wg.Wait()
	return out
}

// Drained fills the semaphore to wait for all that have a place in it.
func Drained(names []string) map[string]int {
	sem := make(chan struct{}, 8)
	out := map[string]int{}
	var mu sync.Mutex
	for _, name := range names {
		sem <- struct{}{}
		go func() {
			defer func() { <-sem }()
			mu.Lock()
			out[name] = len(name)
			mu.Unlock()
		}()
	}
	for range cap(sem) {
		sem <- struct{}{}
	}
	out["all"] = len(names)
	return out
}

// Passed hands lock, group and map on.
func Passed(names []string) map[string]int {
	out := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	spread(&wg, names, func(name string) {
		mu.Lock()
		defer mu.Unlock()
		out[name]++
	})
	wg.Wait()
	out["all"] = len(names)
	return out
}

func spread(wg *sync.WaitGroup, names []string, f func(string)) {
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			f(name)
		}()
	}
}

// Cancelled ends its worker by the context, and waits until it has ended.
func Cancelled(in <-chan string) map[string]int {
	ctx, cancel := context.WithCancel(context.Background())
	out := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-ctx.Done():
				return
			case s := <-in:
				out[s]++
			}
		}
	}()
	cancel()
	<-done
	out["all"] = len(out)
	return out
}

// Unwaited ends its worker by the context, and does not wait.
func Unwaited(in <-chan string) map[string]int {
	ctx, cancel := context.WithCancel(context.Background())
	out := map[string]int{}
	go func() {
		for {
			select {
			case <-ctx.Done():
				return
			case s := <-in:
				out[s]++ // want `map out is written`
			}
		}
	}()
	cancel()
	out["all"] = 1
	return out
}

// DeferredJoin cancels and waits as it returns; the deferred functions run in that order.
func DeferredJoin(in <-chan string, sink func(map[string]int)) {
	ctx, cancel := context.WithCancel(context.Background())
	out := map[string]int{}
	var wg sync.WaitGroup
	defer func() {
		cancel()
		wg.Wait()
		out["all"] = 1
		sink(out)
	}()
	wg.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case s := <-in:
				out[s]++
			}
		}
	})
}
