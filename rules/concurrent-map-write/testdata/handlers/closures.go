package handlers

import (
	"encoding/json"
	"log"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Limit is a middleware with a map that its closures share.
func Limit(next http.Handler) http.Handler {
	hits := make(map[string]int)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits[r.RemoteAddr]++ // want `map hits is written in a handler`
		if hits[r.RemoteAddr] > 100 {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// LimitLocked is Limit after the fix.
func LimitLocked(next http.Handler) http.Handler {
	var mu sync.Mutex
	hits := make(map[string]int)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		hits[r.RemoteAddr]++
		n := hits[r.RemoteAddr]
		mu.Unlock()
		if n > 100 {
			http.Error(w, "slow down", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Routes fills a map while it sets the handlers up, and they read.
func Routes(names []string) *http.ServeMux {
	titles := map[string]string{}
	mux := http.NewServeMux()
	for _, name := range names {
		titles["/"+name] = strings.ToUpper(name)
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(titles[r.URL.Path]))
	})
	return mux
}

// Feed has a goroutine that writes what the handler reads.
func Feed(updates <-chan string) http.HandlerFunc {
	latest := map[string]time.Time{}
	go func() {
		for u := range updates {
			latest[u] = time.Now() // want `map latest is written`
		}
	}()
	return func(w http.ResponseWriter, r *http.Request) {
		if err := json.NewEncoder(w).Encode(latest); err != nil {
			log.Print(err)
		}
	}
}

// PerRequest makes its map for each request.
func PerRequest() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		params := map[string]string{}
		for _, kv := range strings.Split(r.URL.RawQuery, "&") {
			k, v, _ := strings.Cut(kv, "=")
			params[k] = v
		}
		if err := json.NewEncoder(w).Encode(params); err != nil {
			log.Print(err)
		}
	}
}

type config struct {
	mu    sync.RWMutex
	files map[string]string
}

type site struct{ cfg *config }

// ServeHTTP has the write two calls away, in another type, which locks elsewhere.
func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := s.process(r.URL.Path); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func (s site) process(path string) error {
	s.cfg.generate(path)
	return nil
}

func (c *config) generate(path string) {
	c.files[path] = path + ".html" // want `map config\.files is written`
}

func (c *config) file(path string) string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.files[path]
}

func (c *config) forget(path string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.files, path)
}

// Watch forgets.
func (s site) Watch(paths <-chan string) {
	for path := range paths {
		if s.cfg.file(path) != "" {
			s.cfg.forget(path)
		}
	}
}

// muxed is installed on a mux by a method of its own.
type muxed struct {
	mux   *http.ServeMux
	state map[string]string
}

func (m *muxed) routes() {
	m.state = map[string]string{}
	m.state["boot"] = "yes"
	m.mux.Handle("/put", http.HandlerFunc(m.put))
	m.mux.HandleFunc("/get", m.get())
}

func (m *muxed) put(w http.ResponseWriter, r *http.Request) {
	m.state[r.URL.Path] = r.URL.RawQuery // want `map muxed\.state is written`
}

func (m *muxed) get() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(m.state[r.URL.Path]))
	}
}

// NewMuxed wires.
func NewMuxed() http.Handler {
	m := &muxed{mux: http.NewServeMux()}
	m.routes()
	return m.mux
}

// call is made for each request, though it has the method of a handler.
type call struct {
	next http.Handler
	vars map[string]string
}

// ServeHTTP writes to what is the request's.
func (c *call) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.vars["path"] = r.URL.Path
	c.next.ServeHTTP(w, r)
}

// Wrap makes them.
func Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := &call{next: next, vars: map[string]string{}}
		c.ServeHTTP(w, r)
	})
}
