// Package packagetables has tables that belong to the package.
package packagetables

import (
	"fmt"
	"net/http"
)

// formats are there when the first request comes, mostly.
var formats = map[string]string{}

// Format is mostly called as the program starts.
func Format(name, format string) {
	formats[name] = format // want "^low error: map formats is written in Format, and read in a handler, show, with no lock in common"
}

// show reads.
func show(w http.ResponseWriter, r *http.Request) {
	_, _ = fmt.Fprintf(w, formats[r.URL.Path], r.Host)
}

// Routes registers what reads.
func Routes() { http.HandleFunc("/", show) }

// rates are written all the time.
var rates = map[string]int{}

// Watch starts a goroutine that goes on writing.
func Watch(updates <-chan string) {
	go func() {
		for name := range updates {
			rates[name]++ // want "^error: map rates is written in a goroutine that Watch starts, and read in Rate, with no lock in common"
		}
	}()
}

// Rate reads at any time.
func Rate(name string) int { return rates[name] }
