// Package replaced has owners that give way to fresh ones, maps that belong to others, and methods that set up.
package replaced

import (
	"net/http"
	"sync"
)

// window is what one period saw; it goes with the period.
type window struct {
	seen sync.Map
}

// log is not replaced.
type log struct {
	seen sync.Map // want "log.seen.*never removed"
}

// Monitor has one of each.
type Monitor struct {
	mu      sync.RWMutex
	current *window
	byHost  map[string]*window
	log     *log
}

// NewMonitor begins the first period.
func NewMonitor() *Monitor {
	return &Monitor{current: &window{}, byHost: map[string]*window{}, log: &log{}}
}

// Rotate begins another period.
func (m *Monitor) Rotate() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.current = &window{}
}

func (m *Monitor) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	_, known := m.current.seen.LoadOrStore(r.RemoteAddr, true)
	_, logged := m.log.seen.LoadOrStore(r.RemoteAddr, true)
	if known && logged {
		w.WriteHeader(http.StatusNoContent)
	}
}

// view looks at a map that somebody else has, and may empty.
type view struct {
	shared *sync.Map
	own    *sync.Map // want "view.own.*never removed"
}

// NewView returns a view of a map.
func NewView(shared *sync.Map) *view {
	v := &view{own: &sync.Map{}}
	v.shared = shared
	return v
}

func (v *view) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, first := v.shared.LoadOrStore(r.RemoteAddr, true)
	_, second := v.own.LoadOrStore(r.RemoteAddr, true)
	if first && second {
		w.WriteHeader(http.StatusNoContent)
	}
}

// Hub is set up before it is used.
type Hub struct {
	peers    sync.Map
	allowed  sync.Map
	sessions sync.Map // want "Hub.sessions.*never removed"
}

// RegisterPeer is called for each peer of the configuration.
func (h *Hub) RegisterPeer(addr string) { h.peers.Store(addr, true) }

// ConfigureHosts allows hosts.
func (h *Hub) ConfigureHosts(hosts []string) {
	for _, host := range hosts {
		h.allowed.Store(host, true)
	}
}

// Open opens a session: what a hub does all day.
func (h *Hub) Open(session string) bool {
	if _, ok := h.peers.Load(session); ok {
		return false
	}
	if _, ok := h.allowed.Load(session); !ok {
		return false
	}
	_, again := h.sessions.LoadOrStore(session, true)
	return !again
}

// Serve serves for ever.
func Serve(addr string, h *Hub, shared *sync.Map) error {
	mux := http.NewServeMux()
	mux.Handle("/monitor", NewMonitor())
	mux.Handle("/view", NewView(shared))
	mux.HandleFunc("/open", func(w http.ResponseWriter, r *http.Request) { h.Open(r.RemoteAddr) })
	return http.ListenAndServe(addr, mux)
}
