// Package initonly fills its maps before anybody else can look.
package initonly

import (
	"net/http"
	"strings"
	"sync"
)

var codes = map[int]string{404: "not found"}

var names = func() map[string]int {
	m := map[string]int{}
	for code, name := range codes {
		m[name] = code
	}
	return m
}()

var upper map[string]string

func init() {
	upper = map[string]string{}
	for name := range names {
		upper[name] = strings.ToUpper(name)
	}
	addDefaults()
}

func addDefaults() {
	codes[500] = "internal"
	upper["internal"] = "INTERNAL"
}

func handle(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(upper[r.URL.Path] + codes[names[r.URL.Path]]))
}

// drivers is filled by other packages' init functions.
var drivers = map[string]func() any{}

// Register is to be called from init.
func Register(name string, open func() any) {
	if _, dup := drivers[name]; dup {
		panic("twice: " + name)
	}
	drivers[name] = open
}

func init() { Register("mem", func() any { return nil }) }

func open(w http.ResponseWriter, r *http.Request) {
	if f := drivers[r.URL.Path]; f != nil {
		f()
	}
}

// Router is set up, and then serves.
type Router struct {
	routes map[string]http.HandlerFunc
	mws    map[string]int
}

// NewRouter makes.
func NewRouter() *Router {
	return &Router{routes: map[string]http.HandlerFunc{}, mws: map[string]int{}}
}

// Get is a set-up method.
func (r *Router) Get(path string, h http.HandlerFunc) { r.add(http.MethodGet, path, h) }

func (r *Router) add(method, path string, h http.HandlerFunc) {
	r.routes[method+path] = h
	r.mws[path]++
}

// ServeHTTP reads.
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	if h, ok := r.routes[req.Method+req.URL.Path]; ok {
		h(w, req)
	}
}

// Serve sets up, and starts.
func Serve() error {
	r := NewRouter()
	r.Get("/", handle)
	r.Get("/open", open)
	return http.ListenAndServe(":80", r)
}

// Config is read from a file before anything is started.
type Config struct {
	vars map[string]string
	wg   sync.WaitGroup
}

func parse(text string) *Config {
	c := &Config{vars: map[string]string{}}
	for _, line := range strings.Split(text, "\n") {
		k, v, _ := strings.Cut(line, "=")
		c.vars[k] = v
	}
	return c
}

// Run only reads in its goroutines.
func Run(text string, work func(string)) {
	c := parse(text)
	for range 3 {
		c.wg.Add(1)
		go func() {
			defer c.wg.Done()
			work(c.vars["dir"])
		}()
	}
	c.wg.Wait()
}

// live is written by a handler, which is no start-up.
var live = map[string]bool{}

func init() { live["boot"] = true }

func mark(w http.ResponseWriter, r *http.Request) {
	live[r.URL.Path] = true // want `map live is written in a handler`
}

func init() { http.HandleFunc("/mark", mark) }

// Store is filled by functions of the names that start things, though each of them could be called late.
type Store struct {
	mu   sync.RWMutex
	rows map[string]int
}

// Open fills.
func (s *Store) Open(rows []string) {
	for i, row := range rows {
		s.rows[row] = i // want `^low error: map Store\.rows is written without Store\.mu`
	}
}

// InitDefaults fills.
func (s *Store) InitDefaults() { s.rows["default"] = 0 }

// RestoreFrom fills.
func (s *Store) RestoreFrom(o *Store) {
	for row, n := range o.all() {
		s.rows[row] = n
	}
}

func (s *Store) all() map[string]int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	all := make(map[string]int, len(s.rows))
	for row, n := range s.rows {
		all[row] = n
	}
	return all
}

// Set writes.
func (s *Store) Set(row string, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rows[row] = n
}

// Drop writes.
func (s *Store) Drop(row string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.rows, row)
}

// Row reads.
func (s *Store) Row(row string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.rows[row]
}
