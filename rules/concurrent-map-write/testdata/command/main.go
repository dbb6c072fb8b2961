// Command command counts words, and runs nothing beside anything.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sync"
)

var counts = map[string]int{}

type index struct {
	mu    sync.Mutex
	files int
	words map[string][]int
}

func (x *index) add(word string, line int) { x.words[word] = append(x.words[word], line) }

func (x *index) open(name string) (*os.File, error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.files++
	return os.Open(name)
}

func main() {
	x := &index{words: map[string][]int{}}
	for _, name := range os.Args[1:] {
		f, err := x.open(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		sc := bufio.NewScanner(f)
		for line := 1; sc.Scan(); line++ {
			counts[sc.Text()]++
			x.add(sc.Text(), line)
		}
		_ = f.Close()
	}
	done := make(chan bool)
	go func() {
		fmt.Println("words")
		done <- true
	}()
	<-done
	for word, n := range counts {
		fmt.Println(word, n, x.words[word])
	}
}
