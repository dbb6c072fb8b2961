// Command c fills its store line by line, and serves nothing.
package main

import (
	"bufio"
	"fmt"
	"os"
)

// Store is what the lines are put into.
type Store interface {
	Put(key, value string)
	Find(key string) string
}

// memStore needs no lock: nothing of this command runs beside anything.
type memStore struct{ lines map[string]string }

// Put writes.
func (s *memStore) Put(key, value string) { s.lines[key] = value }

// Find reads.
func (s *memStore) Find(key string) string { return s.lines[key] }

func fill(store Store, sc *bufio.Scanner) {
	for sc.Scan() {
		store.Put(sc.Text(), store.Find(sc.Text())+"!")
	}
}

func main() {
	store := &memStore{map[string]string{}}
	fill(store, bufio.NewScanner(os.Stdin))
	fmt.Println(len(store.lines))
}
