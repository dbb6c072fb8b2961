package semaphore

import "net/http"

// weighted is a semaphore of golang.org/x/sync, or one like it.
type weighted interface {
	TryAcquire(n int64) bool
	Release(n int64)
}

// Builder builds one thing at a time.
type Builder struct {
	sem   weighted
	built map[string]int
}

// ServeHTTP gives up where another one builds.
func (b *Builder) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !b.sem.TryAcquire(1) {
		return
	}
	defer b.sem.Release(1)
	b.built[r.URL.Path]++
}
