// Package anonymousstruct has locks and maps in structs with no name, and in variables of the package.
package anonymousstruct

import (
	"net/http"
	"sync"
)

var cache = struct {
	sync.Mutex
	m map[string]int
}{m: make(map[string]int)}

// Get reads.
func Get(key string) int {
	cache.Lock()
	defer cache.Unlock()
	return cache.m[key]
}

// Set writes.
func Set(key string, n int) {
	cache.Lock()
	cache.m[key] = n
	cache.Unlock()
}

var state struct {
	mu    sync.RWMutex
	users map[string]bool
	seen  map[string]bool
}

func init() { state.users = map[string]bool{"root": true} }

// AddUser writes.
func AddUser(name string) {
	state.mu.Lock()
	defer state.mu.Unlock()
	state.users[name] = true
}

// DropUser writes.
func DropUser(name string) {
	state.mu.Lock()
	defer state.mu.Unlock()
	delete(state.users, name)
}

func known(w http.ResponseWriter, r *http.Request) {
	if !state.users[r.URL.Path] { // want `map state\.users is read without state\.mu`
		http.NotFound(w, r)
	}
}

// Register installs the handler.
func Register() { http.HandleFunc("/known/", known) }

// Server has one as a field.
type Server struct {
	conns struct {
		sync.Mutex
		byID map[int]string
	}
}

// Add writes.
func (s *Server) Add(id int, addr string) {
	s.conns.Lock()
	defer s.conns.Unlock()
	s.conns.byID[id] = addr
}

// Addr reads.
func (s *Server) Addr(id int) string {
	s.conns.Lock()
	defer s.conns.Unlock()
	return s.conns.byID[id]
}

// Collect has one in the function.
func Collect(names []string) int {
	var found struct {
		sync.Mutex
		m map[string]int
	}
	found.m = map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			found.Lock()
			defer found.Unlock()
			found.m[name]++
		}()
	}
	wg.Wait()
	return len(found.m)
}

// Forgets has one in the function, and does not use its lock.
func Forgets(names []string) int {
	var lost struct {
		sync.Mutex
		m map[string]int
	}
	lost.m = map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			lost.m[name]++ // want `map lost\.m is written`
		}()
	}
	wg.Wait()
	return len(lost.m)
}
