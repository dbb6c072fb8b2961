// Package alias reaches its maps through pointers.
package alias

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"sync"
)

var hosts = sync.Map{} // want "hosts.*never removed"
var paths = sync.Map{} // want "^low warning: .*paths.*never removed"

type part string

const (
	hostPart part = "host"
	pathPart part = "path"
)

// label shortens a part of a URL, and remembers how.
func label(of part, text string) string {
	var known *sync.Map
	switch of {
	case hostPart:
		known = &hosts
	case pathPart:
		known = &paths
	default:
		return text
	}
	if short, ok := known.Load(text); ok {
		return short.(string)
	}
	short := sum(text, 12)
	known.Store(text, short)
	return short
}

func sum(name string, size int) string {
	h := sha256.Sum256([]byte(name))
	return hex.EncodeToString(h[:])[:size]
}

var odd, even sync.Map

// Both of these are deleted from, whichever is meant.
func remember(n int, who string) {
	m := &even
	if n%2 == 1 {
		m = &odd
	}
	m.Store(who, n)
}

func forget(n int, who string) {
	m := &even
	if n%2 == 1 {
		m = &odd
	}
	m.Delete(who)
}

type cache struct {
	entries sync.Map // want "^low warning: .*entries.*never removed"
	pending sync.Map
}

func (c *cache) get(key string) string {
	p := &c.entries
	if v, ok := p.Load(key); ok {
		return v.(string)
	}
	q := &c.pending
	q.Store(key, true)
	defer q.Delete(key)
	v := sum(key, 16)
	p.Store(key, v)
	return v
}

var shared cache

func handle(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	n, _ := strconv.Atoi(r.URL.Query().Get("n"))
	remember(n, name)
	defer forget(n, name)
	_, _ = w.Write([]byte(label(hostPart, r.Host) + label(pathPart, r.URL.Path) + shared.get(name)))
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
