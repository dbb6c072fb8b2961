// Package singleflight has calls that are made once for all who ask at once: for one key, which is no lock of a map of all keys.
package singleflight

import (
	"net/http"
	"sync"

	"golang.org/x/sync/singleflight"
)

// Pages takes the group for a lock.
type Pages struct {
	group singleflight.Group
	pages map[string]string
}

// ServeHTTP writes in the function.
func (p *Pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := r.URL.Path
	v, _, _ := p.group.Do(path, func() (any, error) {
		page := "page " + path
		p.pages[path] = page // want `map Pages\.pages is written`
		return page, nil
	})
	_, _ = w.Write([]byte(v.(string)))
}

// Locked has a lock as well.
type Locked struct {
	group singleflight.Group
	mu    sync.RWMutex
	pages map[string]string
}

func (l *Locked) cached(path string) (string, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	page, ok := l.pages[path]
	return page, ok
}

// ServeHTTP locks in the function.
func (l *Locked) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := r.URL.Path
	if page, ok := l.cached(path); ok {
		_, _ = w.Write([]byte(page))
		return
	}
	v, _, _ := l.group.Do(path, func() (any, error) {
		page := "page " + path
		l.mu.Lock()
		l.pages[path] = page
		l.mu.Unlock()
		return page, nil
	})
	_, _ = w.Write([]byte(v.(string)))
}
