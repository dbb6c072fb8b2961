// Package streams has goroutines that send one thing after the other: that one has come says nothing of the end.
package streams

// Refresh writes while the goroutine still goes through the map.
func Refresh(urls map[string]string, fetch func(string) string) {
	names := make(chan string)
	go func() {
		defer close(names)
		for name := range urls {
			names <- name
		}
	}()
	for name := range names {
		urls[name] = fetch(name) // want "map urls is written in Refresh, and read in a goroutine that Refresh starts"
	}
}

// Next receives one of several.
func Next(counts map[string]int, stop chan struct{}) string {
	names := make(chan string, 8)
	go func() {
		for name, n := range counts {
			for range n {
				select {
				case names <- name:
				case <-stop:
					return
				}
			}
		}
	}()
	first := <-names
	store(counts, first)
	return first
}

func store(counts map[string]int, name string) {
	counts[name] = 0 // want "map counts is written in Next"
}

// After writes when all have come.
func After(urls map[string]string) int {
	names := make(chan string)
	go func() {
		defer close(names)
		for name := range urls {
			names <- name
		}
	}()
	n := 0
	for range names {
		n++
	}
	urls["last"] = ""
	forget(urls)
	return n
}

func forget(urls map[string]string) { delete(urls, "last") }

// Once is sent to when the goroutine is done.
func Once(urls map[string]string) {
	done := make(chan int)
	go func() {
		n := 0
		for range urls {
			n++
		}
		done <- n
	}()
	<-done
	urls["last"] = ""
}

// InTurn lets one go on when the other has answered.
func InTurn(counts map[string]int) {
	asked, answered := make(chan string), make(chan struct{})
	go func() {
		for i := range 10 {
			counts["a"] = i
			asked <- "a"
			<-answered
		}
		close(asked)
	}()
	for name := range asked {
		counts[name]++
		answered <- struct{}{}
	}
}

// Counted waits for as many as it has started.
func Counted(parts []map[string]int) int {
	sums := map[int]int{}
	turn := make(chan struct{}, 1)
	done := make(chan struct{})
	for i, part := range parts {
		go func() {
			turn <- struct{}{}
			sums[i] = len(part)
			<-turn
			done <- struct{}{}
		}()
	}
	for range parts {
		<-done
	}
	total(sums)
	return sums[0]
}

func total(sums map[int]int) { sums[-1] = len(sums) }

// Retry has workers that put back what they take from a queue with room: it keeps nobody out.
func Retry(names []string, try func(string) bool) map[string]int {
	tries := map[string]int{}
	queue := make(chan string, 1024)
	for _, name := range names {
		queue <- name
	}
	for range 8 {
		go func() {
			for {
				name := <-queue
				if !try(name) {
					tries[name]++ // want "map tries is written in goroutines that Retry starts, which runs beside itself"
					queue <- name
				}
			}
		}()
	}
	return tries
}

// Turns has a channel with room for one as a lock.
func Turns(names []string) map[string]int {
	seen := map[string]int{}
	turn := make(chan bool, 1)
	for _, name := range names {
		go func() {
			turn <- true
			seen[name]++
			<-turn
		}()
	}
	return seen
}

type result struct {
	name string
	done chan struct{}
}

// Prefetch waits for each result, not for the goroutine that goes through the map.
func Prefetch(urls map[string]string, fetch func(string)) {
	results := make(chan result)
	go func() {
		defer close(results)
		for name := range urls {
			r := result{name: name, done: make(chan struct{})}
			go func() {
				fetch(r.name)
				close(r.done)
			}()
			results <- r
		}
	}()
	for r := range results {
		<-r.done
		urls[r.name] = "fetched" // want "map urls is written in Prefetch, and read in a goroutine that Prefetch starts"
	}
}

type worker struct {
	counts map[string]int
	done   chan struct{}
}

// Workers are waited for one by one.
type Workers struct {
	all  []*worker
	sums map[string]int
}

// Start starts one more.
func (w *Workers) Start(names []string) {
	one := &worker{counts: map[string]int{}, done: make(chan struct{})}
	w.all = append(w.all, one)
	go func() {
		for _, name := range names {
			one.counts[name]++
		}
		close(one.done)
	}()
}

// Stop waits for all, then reads.
func (w *Workers) Stop() {
	for _, one := range w.all {
		<-one.done
	}
	for _, one := range w.all {
		for name, n := range one.counts {
			w.sums[name] += n
		}
	}
}
