// Package keys has few keys to store, and one map with many.
package keys

import (
	"net/http"
	"reflect"
	"strconv"
	"sync"
	"time"
)

type phase string

const (
	phaseRead  phase = "read"
	phaseWrite phase = "write"
)

type color int

const (
	red color = iota
	green
	blue
)

// userID is a named type without constants: its values come from outside.
type userID string

var (
	constants sync.Map
	booleans  sync.Map
	bytes     sync.Map
	types     sync.Map
	phases    sync.Map
	colors    sync.Map
	empties   sync.Map
	users     sync.Map // want "users.*never read"
	numbers   sync.Map // want "numbers.*never read"
	stamps    sync.Map // want "stamps.*never read"
	pairs     sync.Map // want "pairs.*never read"
)

type address struct {
	host string
	port int
}

func enter(p phase, c color) {
	phases.Store(p, time.Now())
	colors.Store(c, time.Now())
}

func handle(w http.ResponseWriter, r *http.Request) {
	constants.Store("last", time.Now())
	constants.Store(http.MethodGet, time.Now())
	booleans.Store(r.TLS != nil, time.Now())
	bytes.Store(byte(len(r.URL.Path)), time.Now())
	types.Store(reflect.TypeOf(r.Body), time.Now())
	t := reflect.ValueOf(r.Body).Type()
	types.Store(t, time.Now())
	enter(phaseRead, green)
	enter(phaseWrite, blue)
	empties.Store(struct{}{}, red)

	users.Store(userID(r.Header.Get("X-User")), time.Now())
	n, _ := strconv.Atoi(r.URL.Query().Get("n"))
	numbers.Store(n, time.Now())
	stamps.Store(time.Now().UnixNano(), r.RemoteAddr)
	pairs.Store(address{r.Host, n}, time.Now())
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
