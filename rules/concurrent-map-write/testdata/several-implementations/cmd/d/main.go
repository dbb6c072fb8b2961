// Command d keeps what its arguments are, and serves nothing.
package main

import (
	"fmt"
	"os"
	"strings"
)

// Store is what the arguments are put into.
type Store interface {
	Put(key, value string)
	Find(key string) string
}

// memStore needs no lock: nothing of this command runs beside anything.
type memStore struct{ flags map[string]string }

// Put writes.
func (s *memStore) Put(key, value string) { s.flags[key] = value }

// Find reads.
func (s *memStore) Find(key string) string { return s.flags[key] }

func parse(store Store, args []string) {
	for _, arg := range args {
		key, value, _ := strings.Cut(arg, "=")
		store.Put(key, value)
	}
}

func main() {
	var store Store = &memStore{map[string]string{}}
	parse(store, os.Args[1:])
	fmt.Println(store.Find("-v"))
}
