package singleowner

import "time"

// Dedup has its map in one goroutine, which a function starts.
func Dedup(in <-chan string, out chan<- string) {
	seen := map[string]time.Time{}
	go func() {
		defer close(out)
		for s := range in {
			if _, dup := seen[s]; dup {
				continue
			}
			seen[s] = time.Now()
			out <- s
		}
	}()
}

// Moved fills the map before the one goroutine takes it over.
func Moved(seed []string, in <-chan string) {
	seen := map[string]bool{}
	for _, s := range seed {
		seen[s] = true
	}
	go func() {
		for s := range in {
			seen[s] = true
		}
	}()
}

// Main is a loop in the function itself; its goroutines send to it.
func Main(sources []func() string) {
	events := make(chan string)
	for _, source := range sources {
		go func() {
			for {
				events <- source()
			}
		}()
	}
	counts := map[string]int{}
	for e := range events {
		counts[e]++
		if len(counts) > 100 {
			clear(counts)
		}
	}
}
