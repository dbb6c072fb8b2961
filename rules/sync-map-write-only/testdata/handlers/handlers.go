// Package handlers fills package-level sync.Maps from HTTP handlers.
package handlers

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

// Stored, and never looked at.
var lastSeen sync.Map // want "lastSeen.*never read"

func touch(w http.ResponseWriter, r *http.Request) {
	lastSeen.Store(r.RemoteAddr, time.Now())
	w.WriteHeader(http.StatusNoContent)
}

// Read, but what has been stored stays.
var greetings sync.Map // want "greetings.*never removed"

func greet(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	if text, ok := greetings.Load(name); ok {
		fmt.Fprint(w, text)
		return
	}
	text := "hello " + name
	greetings.Store(name, text)
	fmt.Fprint(w, text)
}

// Ranging over it is reading; it removes nothing.
var (
	hits sync.Map // want "hits.*never removed"
	open = sync.Map{}
)

func count(w http.ResponseWriter, r *http.Request) {
	n, _ := hits.LoadOrStore(r.URL.Path, new(int))
	_ = n
	hits.Range(func(key, value any) bool {
		fmt.Fprintln(w, key)
		return true
	})
}

// In and out again.
func work(w http.ResponseWriter, r *http.Request) {
	open.Store(r.RemoteAddr, time.Now())
	defer open.Delete(r.RemoteAddr)
	fmt.Fprintln(w, "working")
}

// A pointer to a map is a map all the same.
var byAgent = &sync.Map{} // want "byAgent.*never read"

func agent(w http.ResponseWriter, r *http.Request) {
	byAgent.Store(r.UserAgent(), time.Now())
	w.WriteHeader(http.StatusNoContent)
}

var byHost = new(sync.Map) // want "byHost.*never read"

func host(w http.ResponseWriter, r *http.Request) {
	byHost.Swap(r.Host, time.Now())
	w.WriteHeader(http.StatusNoContent)
}

// CompareAndSwap changes keys that are there; it adds none.
var flags sync.Map

func flip(w http.ResponseWriter, r *http.Request) {
	if !flags.CompareAndSwap(r.URL.Path, false, true) {
		w.WriteHeader(http.StatusConflict)
	}
}

// The handler calls a function that stores.
var audit sync.Map // want "audit.*never read"

func record(who string, what string) { audit.Store(who+what, time.Now()) }

func pay(w http.ResponseWriter, r *http.Request) {
	record(r.RemoteAddr, "paid")
}

// Register installs the handlers.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("/touch", touch)
	mux.HandleFunc("/greet", greet)
	mux.HandleFunc("/count", count)
	mux.HandleFunc("/work", work)
	mux.HandleFunc("/agent", agent)
	mux.HandleFunc("/host", host)
	mux.HandleFunc("/flip", flip)
	mux.HandleFunc("/pay", pay)
	mux.HandleFunc("/once", once)
}

// Whether it was there is a read.
var seen sync.Map // want "seen.*is filled by once, and its keys are never removed"

func once(w http.ResponseWriter, r *http.Request) {
	if _, dup := seen.LoadOrStore(r.RemoteAddr, nil); dup {
		w.WriteHeader(http.StatusConflict)
	}
}
