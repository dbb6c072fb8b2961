package packageguard

import (
	"fmt"
	"net/http"
	"sync"
)

var (
	codecsMu sync.RWMutex
	codecs   = make(map[string]string)
)

// RegisterCodec locks.
func RegisterCodec(name, mime string) {
	codecsMu.Lock()
	defer codecsMu.Unlock()
	codecs[name] = mime
}

// Codec locks.
func Codec(name string) string {
	codecsMu.RLock()
	defer codecsMu.RUnlock()
	return codecs[name]
}

// ListCodecs answers requests, and forgets the lock.
func ListCodecs(w http.ResponseWriter, _ *http.Request) {
	for name, mime := range codecs { // want "^error: map codecs is read without codecsMu, which is held at 2 of 3 accesses"
		fmt.Fprintln(w, name, mime)
	}
}

var (
	hooksMu sync.Mutex
	hooks   = make(map[string]string)
)

// RegisterHook locks: packages do so as they start, some of them perhaps at once.
func RegisterHook(name, url string) {
	hooksMu.Lock()
	defer hooksMu.Unlock()
	hooks[name] = url // want "^low error: map hooks is written in RegisterHook, and read in a handler, ListHooks"
}

// Hook reads what is complete by then.
func Hook(name string) string { return hooks[name] }

// ListHooks as well.
func ListHooks(w http.ResponseWriter, _ *http.Request) {
	for name, url := range hooks {
		fmt.Fprintln(w, name, url)
	}
}

var (
	mountsMu sync.RWMutex
	mounts   = make(map[string]string)
)

// RegisterMount locks, though only `init` functions call it.
func RegisterMount(name, path string) {
	mountsMu.Lock()
	defer mountsMu.Unlock()
	mounts[name] = path // want "^low error: map mounts is written in RegisterMount, and read in a handler, ListMounts"
}

// Mount locks.
func Mount(name string) string {
	mountsMu.RLock()
	defer mountsMu.RUnlock()
	return mounts[name]
}

// ListMounts needs no lock by then.
func ListMounts(w http.ResponseWriter, _ *http.Request) {
	for name, path := range mounts {
		fmt.Fprintln(w, name, path)
	}
}
