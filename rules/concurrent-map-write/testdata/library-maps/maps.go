// Package librarymaps has maps of types that libraries declare, whose methods read and write them.
package librarymaps

import (
	"net/http"
	"sync"

	"k8s.io/apimachinery/pkg/util/sets"
)

// Watcher has a set with a lock.
type Watcher struct {
	mu      sync.Mutex
	healthy sets.String
	ready   sets.Set[int]
}

// New makes one.
func New() *Watcher {
	return &Watcher{healthy: sets.NewString(), ready: sets.Set[int]{}}
}

// Up takes the lock.
func (w *Watcher) Up(pod string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.healthy.Insert(pod)
}

// Down takes it, too.
func (w *Watcher) Down(pod string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.healthy.Delete(pod)
}

// IsUp forgets it.
func (w *Watcher) IsUp(pod string) bool {
	return w.healthy.Has(pod) // want `map Watcher\.healthy is read without Watcher\.mu, which is held at 2 of 3 accesses`
}

// Ready counts under the lock.
func (w *Watcher) Ready() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.ready.Len()
}

// SetReady takes the lock.
func (w *Watcher) SetReady(port int) {
	w.mu.Lock()
	w.ready.Insert(port)
	w.mu.Unlock()
}

// Proxy sends the same headers with every request.
type Proxy struct {
	headers http.Header
	fixed   http.Header
}

// NewProxy has some.
func NewProxy() *Proxy {
	return &Proxy{headers: http.Header{}, fixed: http.Header{"X-Proxy": {"1"}}}
}

// ServeHTTP changes them for one.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.headers.Set("X-From", r.RemoteAddr) // want `map Proxy\.headers is written in a handler, Proxy\.ServeHTTP, which runs beside itself with no lock in common`
	for name := range p.headers {
		w.Header().Set(name, p.headers.Get(name)+p.fixed.Get(name))
	}
}
