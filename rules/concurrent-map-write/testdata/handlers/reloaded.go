package handlers

import "net/http"

// Keys are loaded anew while requests come: `Clear` gives the field an empty map, and `Add` fills it.
type Keys struct {
	trusted map[string]bool
}

// Clear forgets all.
func (k *Keys) Clear() {
	k.trusted = map[string]bool{}
}

// Add trusts one more.
func (k *Keys) Add(key string) {
	k.trusted[key] = true // want "^error: map Keys.trusted is written in Keys.Add, and read in a handler"
}

// Check answers requests.
func (k *Keys) Check(w http.ResponseWriter, r *http.Request) {
	if !k.trusted[r.Header.Get("Key")] {
		w.WriteHeader(http.StatusForbidden)
	}
}

// Names are only ever added: mostly all of them before the first request.
type Names struct {
	known map[string]bool
}

// Add knows one more.
func (n *Names) Add(name string) {
	n.known[name] = true // want "^low error: map Names.known is written in Names.Add, and read in a handler"
}

// Check answers requests.
func (n *Names) Check(w http.ResponseWriter, r *http.Request) {
	if !n.known[r.Header.Get("Name")] {
		w.WriteHeader(http.StatusForbidden)
	}
}

// Check answers requests for one and the other.
func Check(keys *Keys, names *Names) {
	http.HandleFunc("/keys", keys.Check)
	http.HandleFunc("/names", names.Check)
}
