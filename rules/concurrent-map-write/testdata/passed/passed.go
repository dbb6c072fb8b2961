// Package passed hands guarded maps to functions that read or keep them.
package passed

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"sync"
)

// State is encoded with no lock.
type State struct {
	mu sync.Mutex
	m  map[string]int
}

// ServeHTTP lets the encoder range over the map.
func (s *State) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_ = json.NewEncoder(w).Encode(s.m) // want `map State\.m (is read without|leaves) State\.mu`
}

// Set writes.
func (s *State) Set(k string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = n
}

// Drop writes.
func (s *State) Drop(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.m, k)
}

// Encoded is State after the fix.
type Encoded struct {
	mu sync.Mutex
	m  map[string]int
}

// ServeHTTP encodes under the lock.
func (e *Encoded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	e.mu.Lock()
	data, err := json.Marshal(e.m)
	e.mu.Unlock()
	if err == nil {
		_, _ = w.Write(data)
	}
}

// Set writes.
func (e *Encoded) Set(k string, n int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.m[k] = n
}

// Equal compares, dumps and counts by helpers, all under the lock.
func (e *Encoded) Equal(m map[string]int, w io.Writer) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	fmt.Fprintln(w, e.m, sum(e.m))
	return reflect.DeepEqual(e.m, m)
}

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}

// Summed calls the same helper with no lock.
type Summed struct {
	mu sync.Mutex
	m  map[string]int
}

// Total has no lock.
func (s *Summed) Total() int {
	return total(s.m) // want `map Summed\.m is read without Summed\.mu`
}

func total(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}

// Set writes.
func (s *Summed) Set(k string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[k] = n
}

// Drop writes.
func (s *Summed) Drop(k string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.m, k)
}

// Feed sends its own map, and goes on writing to it.
type Feed struct {
	mu  sync.Mutex
	m   map[string]int
	out chan map[string]int
}

// NewFeed starts the one that receives.
func NewFeed() *Feed {
	f := &Feed{m: map[string]int{}, out: make(chan map[string]int)}
	go f.print()
	return f
}

func (f *Feed) print() {
	for m := range f.out {
		for k, v := range m {
			fmt.Println(k, v)
		}
	}
}

// Set sends the map itself.
func (f *Feed) Set(k string, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.m[k] = n
	f.out <- f.m // want `^low error: map Feed\.m leaves Feed\.mu`
}

// Drop writes.
func (f *Feed) Drop(k string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.m, k)
}

// Info is what is told to others.
type Info struct{ Counts map[string]int }

// Counter puts its own map into what it returns.
type Counter struct {
	mu sync.Mutex
	m  map[string]int
}

// Info holds the lock while it hands the map out.
func (c *Counter) Info() Info {
	c.mu.Lock()
	defer c.mu.Unlock()
	return Info{Counts: c.m} // want `^low error: map Counter\.m leaves Counter\.mu`
}

// Inc writes.
func (c *Counter) Inc(k string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k]++
}

// Handler ranges over what it has been handed.
func Handler(c *Counter) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for k, v := range c.Info().Counts {
			fmt.Fprintln(w, k, v)
		}
	}
}
