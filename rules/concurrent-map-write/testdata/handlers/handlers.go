// Package handlers has maps that HTTP handlers touch; the server runs each request in a goroutine.
package handlers

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

var visits = map[string]int{}

func visit(w http.ResponseWriter, r *http.Request) {
	visits[r.RemoteAddr]++ // want `^error: map visits is written in a handler`
	fmt.Fprintln(w, visits[r.RemoteAddr])
}

var (
	countsMu sync.Mutex
	counts   = map[string]int{}
)

func count(w http.ResponseWriter, r *http.Request) {
	countsMu.Lock()
	counts[r.RemoteAddr]++
	n := counts[r.RemoteAddr]
	countsMu.Unlock()
	fmt.Fprintln(w, n)
}

var users = map[string]string{"root": "Root"}

func user(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, users[r.URL.Path])
}

type api struct {
	start  time.Time
	tokens map[string]time.Time
	routes map[string]http.HandlerFunc
	plans  map[string]string
}

func newAPI() *api {
	a := &api{tokens: map[string]time.Time{}, routes: map[string]http.HandlerFunc{}, plans: map[string]string{}}
	a.routes["/a"] = a.login
	a.routes["/b"] = a.logout
	return a
}

func (a *api) login(w http.ResponseWriter, r *http.Request) {
	a.issue(r.FormValue("user"))
	w.WriteHeader(http.StatusNoContent)
}

func (a *api) issue(user string) {
	a.tokens[user] = time.Now() // want `map api\.tokens is written`
}

func (a *api) logout(w http.ResponseWriter, r *http.Request) {
	delete(a.tokens, r.FormValue("user"))
	w.WriteHeader(http.StatusNoContent)
}

func (a *api) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h, ok := a.routes[r.URL.Path]; ok {
		h(w, r)
		return
	}
	http.NotFound(w, r)
}

// A map of the request is the request's own.
func (a *api) headers(w http.ResponseWriter, r *http.Request) {
	seen := map[string]bool{}
	for name := range r.Header {
		seen[name] = true
	}
	form := map[string][]string(r.Form)
	form["x"] = nil
	w.Header()["X-Seen"] = []string{fmt.Sprint(len(seen))}
	q := r.URL.Query()
	delete(q, "token")
	r.Header["X-Id"] = []string{q.Encode()}
}

type page struct{ vars map[string]any }

// So is one in an object that the handler has made.
func (a *api) page(w http.ResponseWriter, r *http.Request) {
	p := &page{vars: map[string]any{}}
	p.set("path", r.URL.Path)
	fmt.Fprintln(w, p.vars)
}

func (p *page) set(key string, value any) { p.vars[key] = value }

// Serve installs them.
func Serve() error {
	a := newAPI()
	http.HandleFunc("/visit", visit)
	http.HandleFunc("/count", count)
	http.HandleFunc("/user", user)
	http.HandleFunc("/headers", a.headers)
	http.HandleFunc("/page", a.page)
	http.Handle("/", a)
	return http.ListenAndServe(":8080", nil)
}
