package heldmaps

import (
	"net/http"
	"sync"
)

// table holds anything by its name.
type table struct{ all sync.Map }

// get gives what there is.
func (t *table) get(name string) any {
	found, _ := t.all.Load(name)
	return found
}

// put keeps one.
func (t *table) put(name string, one any) { t.all.Store(name, one) }

// Settings and limits of hosts.
var settings, limits table

// Settings have no lock.
type Settings struct{ values map[string]string }

// settingsOf knows what it is.
func settingsOf(host string) *Settings {
	s, _ := settings.get(host).(*Settings)
	return s
}

// Limits have a lock.
type Limits struct {
	mu     sync.Mutex
	values map[string]int
}

// limitsOf knows what it is.
func limitsOf(host string) *Limits {
	l, _ := limits.get(host).(*Limits)
	return l
}

// change writes into settings that others have as well.
func change(_ http.ResponseWriter, r *http.Request) {
	if s := settingsOf(r.Host); s != nil {
		s.values[r.URL.Path] = r.RemoteAddr // want "^error: map Settings.values is written in a handler, change, which runs beside itself"
	}
}

// raise takes the lock of the limits.
func raise(_ http.ResponseWriter, r *http.Request) {
	if l := limitsOf(r.Host); l != nil {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.values[r.URL.Path]++
	}
}

// Open has both for a host, and serves.
func Open(host string) {
	settings.put(host, &Settings{values: map[string]string{}})
	limits.put(host, &Limits{values: map[string]int{}})
	http.HandleFunc("/change", change)
	http.HandleFunc("/raise", raise)
}
