package inconsistentguard

import "sync"

// Hits are taken away and begun anew under the lock.
type Hits struct {
	mu     sync.Mutex
	labels map[string]string
	byName map[string]int
}

// Label locks for the other map.
func (h *Hits) Label(name, label string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.labels[name] = label
}

// Flush locks for those that write.
func (h *Hits) Flush(emit func(string, int)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for name, n := range h.byName {
		emit(name, n)
	}
	h.byName = map[string]int{}
}

// Hit writes.
func (h *Hits) Hit(name string) {
	h.byName[name]++ // want "^error: map Hits.byName is written without Hits.mu, which one other access holds"
}

// Rows are gone through under a lock that is there for the other map.
type Rows struct {
	mu     sync.Mutex
	labels map[string]string
	byName map[string]int
}

// Label locks for the other map.
func (r *Rows) Label(name, label string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.labels[name] = label
}

// Each locks for the labels.
func (r *Rows) Each(emit func(string, int)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for name, n := range r.byName {
		emit(r.labels[name], n)
	}
}

// Row writes.
func (r *Rows) Row(name string) { r.byName[name]++ }
