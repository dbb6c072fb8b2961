// Package joins waits for goroutines before it touches what they wrote.
package joins

import (
	"context"
	"sync"
)

func sizeOf(name string) int { return len(name) }

// WaitGroup writes after the wait.
func WaitGroup(names []string) map[string]int {
	sizes := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = sizeOf(name)
		}()
	}
	wg.Wait()
	for name, n := range sizes {
		if n == 0 {
			delete(sizes, name)
		}
	}
	return sizes
}

// Early reads before the wait.
func Early(names []string, log func(int)) map[string]int {
	sizes := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = sizeOf(name)
		}()
	}
	log(len(sizes)) // want `map sizes is read`
	wg.Wait()
	return sizes
}

// Counted receives as often as goroutines send.
func Counted(names []string) map[string]int {
	sizes := map[string]int{}
	var mu sync.Mutex
	done := make(chan error)
	for _, name := range names {
		go func() {
			mu.Lock()
			sizes[name] = sizeOf(name)
			mu.Unlock()
			done <- nil
		}()
	}
	for range names {
		<-done
	}
	sizes["all"] = len(names)
	return sizes
}

// CountedBy receives in an index loop.
func CountedBy(names []string) (map[string]int, error) {
	sizes := map[string]int{}
	var mu sync.Mutex
	done := make(chan error, len(names))
	for i := 0; i < len(names); i++ {
		go func(name string) {
			mu.Lock()
			sizes[name] = sizeOf(name)
			mu.Unlock()
			done <- nil
		}(names[i])
	}
	for i := 0; i < len(names); i++ {
		if err := <-done; err != nil {
			return nil, err
		}
	}
	sizes["all"] = len(names)
	return sizes, nil
}

// Closed waits for a channel that the goroutine closes at its end.
func Closed(lines <-chan string) map[string]int {
	counts := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for line := range lines {
			counts[line]++
		}
	}()
	<-done
	delete(counts, "")
	return counts
}

// Sent waits for the one value that the goroutine sends at its end.
func Sent(lines <-chan string) (map[string]int, error) {
	counts := map[string]int{}
	errc := make(chan error, 1)
	go func() {
		for line := range lines {
			counts[line]++
		}
		errc <- nil
	}()
	if err := <-errc; err != nil {
		return nil, err
	}
	delete(counts, "")
	return counts, nil
}

// Selected leaves by another case, and then reads beside the goroutine.
func Selected(ctx context.Context, lines <-chan string) int {
	counts := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for line := range lines {
			counts[line]++ // want `map counts is written`
		}
	}()
	select {
	case <-done:
	case <-ctx.Done():
	}
	return len(counts)
}

// SelectedRight reads only where the goroutine has ended.
func SelectedRight(ctx context.Context, lines <-chan string) int {
	counts := map[string]int{}
	done := make(chan struct{})
	go func() {
		defer close(done)
		for line := range lines {
			counts[line]++
		}
	}()
	select {
	case <-done:
		return len(counts)
	case <-ctx.Done():
		return 0
	}
}

// Drained ranges over a channel that is closed after the wait.
func Drained(names []string) map[string]int {
	sizes := map[string]int{}
	results := make(chan string)
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results <- name
		}()
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	for name := range results {
		sizes[name] = sizeOf(name)
	}
	return sizes
}

// Collector starts one goroutine that writes, and hands the map out when it has ended.
func Collector(in <-chan string) func() map[string]int {
	counts := map[string]int{}
	done := make(chan struct{})
	go func() {
		for s := range in {
			counts[s]++
		}
		close(done)
	}()
	return func() map[string]int {
		<-done
		return counts
	}
}

// DeferredWait waits as it returns: what comes before runs beside the goroutine.
func DeferredWait(names []string, log func(int)) {
	sizes := map[string]int{}
	var wg sync.WaitGroup
	defer wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		for _, name := range names {
			sizes[name] = sizeOf(name) // want `map sizes is written`
		}
	}()
	log(len(sizes))
}

// Phases has two rounds: the second reads what the first wrote.
func Phases(names []string) []int {
	sizes := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = sizeOf(name)
		}()
	}
	wg.Wait()
	out := make([]int, len(names))
	for i, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = sizes[name]
		}()
	}
	wg.Wait()
	return out
}

type tracker struct{ left int }

func (t *tracker) done() bool { return t.left <= 0 }

// Quorum goes on when enough have answered: the others still write.
func Quorum(nodes []string, ask func(string) int) map[string]int {
	answers := map[string]int{}
	var mu sync.Mutex
	results := make(chan int, len(nodes))
	for _, node := range nodes {
		go func() {
			n := ask(node)
			mu.Lock()
			answers[node] = n
			mu.Unlock()
			results <- n
		}()
	}
	t := &tracker{left: len(nodes)/2 + 1}
	for !t.done() {
		<-results
		t.left--
	}
	for node := range answers { // want `map answers is read without mu`
		println(node)
	}
	return nil
}

// All waits for each.
func All(nodes []string, ask func(string) int) int {
	answers := map[string]int{}
	var mu sync.Mutex
	results := make(chan int, len(nodes))
	for _, node := range nodes {
		go func() {
			n := ask(node)
			mu.Lock()
			answers[node] = n
			mu.Unlock()
			results <- n
		}()
	}
	for range nodes {
		<-results
	}
	return len(answers)
}
