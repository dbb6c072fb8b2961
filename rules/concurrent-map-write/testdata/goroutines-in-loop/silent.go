package goroutinesinloop

import (
	"bufio"
	"io"
	"sync"
)

// Each iteration has a map of its own.
func Each(files []io.Reader, out chan<- map[string]int) {
	for _, file := range files {
		words := map[string]int{}
		go func() {
			sc := bufio.NewScanner(file)
			for sc.Scan() {
				words[sc.Text()]++
			}
			out <- words
		}()
	}
}

// Inside the goroutine it is made.
func Inside(files []io.Reader, out chan<- map[string]int) {
	for _, file := range files {
		go func() {
			words := make(map[string]int)
			sc := bufio.NewScanner(file)
			for sc.Scan() {
				words[sc.Text()]++
			}
			out <- words
		}()
	}
}

// OneByOne waits for each goroutine before it starts the next.
func OneByOne(names []string) map[string]int {
	sizes := map[string]int{}
	for _, name := range names {
		done := make(chan struct{})
		go func() {
			defer close(done)
			sizes[name] = len(name)
		}()
		<-done
	}
	return sizes
}

// Rounds waits in the loop.
func Rounds(names []string) map[string]int {
	sizes := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sizes[name] = len(name)
		}()
		wg.Wait()
	}
	return sizes
}

// Lookup only reads in the goroutines; it was filled before.
func Lookup(names []string, ids map[string]int) []int {
	alias := map[string]string{}
	for _, name := range names {
		alias[name] = name + "."
	}
	out := make([]int, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = ids[alias[name]]
		}()
	}
	wg.Wait()
	return out
}

// First starts one goroutine at most: the loop ends with it.
func First(names []string, want string) <-chan map[string]int {
	found := map[string]int{}
	ch := make(chan map[string]int, 1)
	for i, name := range names {
		if name == want {
			go func() {
				found[name] = i
				ch <- found
			}()
			break
		}
	}
	return ch
}

// Launcher writes between the starts; the goroutines do not touch the map.
func Launcher(names []string, work func(string)) map[string]int {
	order := map[string]int{}
	var wg sync.WaitGroup
	for i, name := range names {
		order[name] = i
		wg.Add(1)
		go func() {
			defer wg.Done()
			work(name)
		}()
	}
	wg.Wait()
	return order
}

// Shadow has the same name for two maps.
func Shadow(names []string) map[string]int {
	sizes := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sizes := map[string]int{}
			sizes[name] = len(name)
		}()
	}
	wg.Wait()
	sizes["all"] = len(names)
	return sizes
}
