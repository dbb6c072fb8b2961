// Package removed takes entries out again, in every way that there is.
package removed

import (
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

var (
	byDelete           sync.Map
	byLoadAndDelete    sync.Map
	byCompareAndDelete sync.Map
	byRange            sync.Map
	byReplacement      sync.Map
	byPointer          = &sync.Map{}
	byMethodValue      sync.Map
	byMethodExpression sync.Map
	byTimer            sync.Map
	byAlias            sync.Map
	byNamedVisitor     sync.Map
	byDeferred         sync.Map
	byGeneration       atomic.Pointer[sync.Map]
	byOwner            = &window{}
)

type window struct {
	begun time.Time
	hosts sync.Map
}

func handle(w http.ResponseWriter, r *http.Request) {
	key := r.RemoteAddr
	byDelete.Store(key, time.Now())
	byLoadAndDelete.Store(key, time.Now())
	byCompareAndDelete.Store(key, 1)
	byRange.Store(key, time.Now())
	byReplacement.Store(key, time.Now())
	byPointer.Store(key, time.Now())
	byMethodValue.Store(key, time.Now())
	byMethodExpression.Store(key, time.Now())
	byTimer.Store(key, time.Now())
	time.AfterFunc(time.Minute, func() { byTimer.Delete(key) })
	byAlias.Store(key, time.Now())
	byNamedVisitor.Store(key, time.Now())
	byDeferred.Store(key, time.Now())
	defer func() { byDeferred.Delete(key) }()
	byGeneration.Load().Store(key, time.Now())
	byOwner.hosts.Store(r.Host, time.Now())
}

func leave(key string) time.Time {
	byDelete.Delete(key)
	byCompareAndDelete.CompareAndDelete(key, 1)
	if since, ok := byLoadAndDelete.LoadAndDelete(key); ok {
		return since.(time.Time)
	}
	return time.Time{}
}

func sweep(before time.Time) {
	byRange.Range(func(key, value any) bool {
		if value.(time.Time).Before(before) {
			byRange.Delete(key)
		}
		return true
	})
	byNamedVisitor.Range(expire)
	m := &byAlias
	m.Range(func(key, _ any) bool {
		m.Delete(key)
		return true
	})
}

func expire(key, value any) bool {
	if time.Since(value.(time.Time)) > time.Hour {
		byNamedVisitor.Delete(key)
	}
	return true
}

func rotate() {
	byReplacement = sync.Map{}
	byPointer = &sync.Map{}
	byGeneration.Store(&sync.Map{})
	byOwner = &window{begun: time.Now()}
}

func forget(keys []string) {
	drop := byMethodValue.Delete
	for _, key := range keys {
		drop(key)
		(*sync.Map).Delete(&byMethodExpression, key)
	}
}

// Register installs the handler, and what tidies up after it.
func Register(mux *http.ServeMux, every time.Duration) (stop func()) {
	mux.HandleFunc("/", handle)
	rotate()
	ticker := time.NewTicker(every)
	done := make(chan struct{})
	go func() {
		defer ticker.Stop()
		for {
			select {
			case now := <-ticker.C:
				sweep(now.Add(-time.Hour))
				leave("")
				forget(nil)
				rotate()
			case <-done:
				return
			}
		}
	}()
	return func() { close(done) }
}
