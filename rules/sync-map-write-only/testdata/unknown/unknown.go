// Package unknown lets its maps out of sight: who deletes from them cannot be told.
package unknown

import (
	"context"
	"net/http"
	"sync"
	"time"
)

type remover interface {
	Store(key, value any)
	Delete(key any)
}

type contextKey struct{}

var (
	asInterface sync.Map
	inContext   sync.Map
	sent        sync.Map
	kept        sync.Map
	byFunc      sync.Map

	store    remover = &asInterface
	channel          = make(chan *sync.Map, 1)
	managed  []*sync.Map
	onExpire func(*sync.Map)
)

func handle(w http.ResponseWriter, r *http.Request) {
	asInterface.Store(r.RemoteAddr, time.Now())
	inContext.Store(r.RemoteAddr, time.Now())
	sent.Store(r.RemoteAddr, time.Now())
	kept.Store(r.RemoteAddr, time.Now())
	byFunc.Store(r.RemoteAddr, time.Now())
	defer store.Delete(r.RemoteAddr)
}

// Registry is for other packages to use as they like.
func Registry() *sync.Map { return &returned }

var returned sync.Map

func handleReturned(w http.ResponseWriter, r *http.Request) {
	returned.Store(r.RemoteAddr, time.Now())
}

// Register installs the handlers.
func Register(ctx context.Context, mux *http.ServeMux, expire func(*sync.Map)) context.Context {
	mux.HandleFunc("/", handle)
	mux.HandleFunc("/returned", handleReturned)
	channel <- &sent
	managed = append(managed, &kept)
	onExpire = expire
	onExpire(&byFunc)
	return context.WithValue(ctx, contextKey{}, &inContext)
}
