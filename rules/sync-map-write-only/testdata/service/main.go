// Command service serves until it is killed.
package main

import (
	"log"
	"net/http"
	"sync"
	"time"
)

var peers sync.Map // want "peers.*never read"

func hello(w http.ResponseWriter, r *http.Request) {
	peers.Store(r.RemoteAddr, time.Now())
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	// A handler holds on to main's locals.
	var tokens sync.Map // missing "tokens.*never removed"
	var active sync.Map
	http.HandleFunc("/token", func(w http.ResponseWriter, r *http.Request) {
		if _, known := tokens.LoadOrStore(r.Header.Get("Authorization"), time.Now()); known {
			w.WriteHeader(http.StatusConflict)
			return
		}
		active.Store(r.RemoteAddr, r)
		defer active.Delete(r.RemoteAddr)
	})
	http.HandleFunc("/hello", hello)

	// Filled before the service starts.
	var routes sync.Map
	for _, path := range []string{"/hello", "/token"} {
		routes.Store(path, true)
	}
	log.Fatal(http.ListenAndServe(":8080", nil))
}
