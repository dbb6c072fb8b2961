package closures

import "net/http"

// handleWith runs what it is given for each request.
func handleWith(handle func(string)) {
	http.HandleFunc("/captured", func(w http.ResponseWriter, r *http.Request) {
		handle(r.URL.Path)
	})
}

// Count counts requests.
func Count() {
	served := map[string]int{}
	handleWith(func(path string) {
		served[path]++ // want "^error: map served is written in a handler that Count registers, which runs beside itself"
	})
}
