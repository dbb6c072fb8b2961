package goroutinevsrest

import (
	"fmt"
	"time"
)

// As in the article: a map of the package, written in a goroutine.
var m = make(map[int]string)

// Fill starts goroutines.
func Fill(n int) {
	for i := 0; i < n; i++ {
		go func(k int) {
			m[k] = fmt.Sprint(k) // want `map m is written`
		}(i)
	}
	time.Sleep(time.Second)
}

var flags = map[string]bool{}

// Watch writes what Enabled reads.
func Watch(changes <-chan string) {
	go func() {
		for c := range changes {
			flags[c] = !flags[c] // want `map flags is written`
		}
	}()
}

// Enabled reads.
func Enabled(name string) bool { return flags[name] }

var defaults = map[string]bool{"a": true}

// WatchDefaults only reads.
func WatchDefaults(changes <-chan string, report func(bool)) {
	go func() {
		for c := range changes {
			report(defaults[c])
		}
	}()
}

// Default reads.
func Default(name string) bool { return defaults[name] }
