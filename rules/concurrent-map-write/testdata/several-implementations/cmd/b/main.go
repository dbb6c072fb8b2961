// Command b has a store with a lock.
package main

import (
	"net/http"
	"sync"
)

// Store is what the handler is given.
type Store interface {
	Put(key, value string)
	Find(key string) string
}

// memStore has a lock.
type memStore struct {
	mu    sync.RWMutex
	pages map[string]string
}

// Put takes it.
func (s *memStore) Put(key, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[key] = value
}

// Find takes it as well.
func (s *memStore) Find(key string) string {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.pages[key]
}

type front struct{ store Store }

// ServeHTTP is called beside itself.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPut {
		f.store.Put(r.URL.Path, r.RemoteAddr)
		return
	}
	w.Header().Set("From", f.store.Find(r.URL.Path))
}

func main() {
	_ = http.ListenAndServe(":81", &front{&memStore{pages: map[string]string{}}})
}
