// Package keys has maps with few keys, whatever happens.
package keys

import (
	"net/http"
	"reflect"
	"sync"
)

type entry struct {
	a, b, c, d, e string
}

type kind uint8

var (
	mu       sync.Mutex
	byKind   = map[kind]entry{}
	byBool   = map[bool]entry{}
	byType   = map[reflect.Type]entry{}
	byMethod = map[string]entry{}
	byName   = map[string]entry{} // want "^low warning: map `byName`"
	byAddr   = map[string]entry{} // want "`byAddr`"
	constant = map[string]entry{}
)

// Note enters things.
func Note(w http.ResponseWriter, r *http.Request, k kind, name string, method string) {
	mu.Lock()
	defer mu.Unlock()
	byKind[k] = entry{}
	byBool[len(name) > 3] = entry{}
	byType[reflect.TypeOf(w)] = entry{}
	byMethod[method] = entry{}
	byName[name] = entry{}
	byAddr[r.RemoteAddr] = entry{}
	constant["last"] = entry{a: name}
}
