// Command a counts requests in a store of its own; the stores of the other commands have the same methods.
package main

import "net/http"

// Store is what the handler is given.
type Store interface {
	Put(key, value string)
	Find(key string) string
}

// memStore has no lock.
type memStore struct{ pages map[string]string }

// Put writes.
func (s *memStore) Put(key, value string) {
	s.pages[key] = value // want "^error: map memStore.pages is written in a handler, front.ServeHTTP, which runs beside itself"
}

// Find reads.
func (s *memStore) Find(key string) string { return s.pages[key] }

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
	_ = http.ListenAndServe(":80", &front{&memStore{map[string]string{}}})
}
