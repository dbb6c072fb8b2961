// Package handlers keeps a session per client in a package variable.
package handlers

import (
	"net/http"
	"sync"
)

type session struct {
	user    string
	name    string
	roles   []string
	token   [32]byte
	visits  int
	started int64
}

var (
	mu       sync.Mutex
	sessions = map[string]session{} // want "map `sessions` stores keys of 16 bytes and values of 104 bytes .handlers.session. itself: of its peak 2\\d\\d bytes per entry stay, whatever is deleted"
	byCookie = map[string]*session{}
	counts   = map[string]int{}
)

func login(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	s := session{user: r.FormValue("user")}
	sessions[r.RemoteAddr] = s
	byCookie[r.RemoteAddr] = &s
	counts[r.RemoteAddr]++
}

func logout(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	delete(sessions, r.RemoteAddr)
	delete(byCookie, r.RemoteAddr)
}

// Register adds the handlers.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("/login", login)
	mux.HandleFunc("/logout", logout)
}
