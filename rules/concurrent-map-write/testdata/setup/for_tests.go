package setup

import "net/http"

// Flags are read by requests, and changed by tests only.
type Flags struct{ on map[string]bool }

// TestSetFlag is for tests of other packages.
func (f *Flags) TestSetFlag(name string) {
	f.on = map[string]bool{}
	f.on[name] = true
}

// ClearForTesting as well.
func (f *Flags) ClearForTesting() {
	for name := range f.on {
		delete(f.on, name)
	}
}

// ServeHTTP reads.
func (f *Flags) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !f.on[r.URL.Path] {
		w.WriteHeader(http.StatusNotFound)
	}
}

// Testers are read by requests, and changed as the program runs: a name that goes on is not for tests.
type Testers struct{ on map[string]bool }

// Tested changes them.
func (t *Testers) Tested(name string) {
	delete(t.on, name) // want "^error: map Testers.on is written in Testers.Tested, and read in a handler"
}

// ServeHTTP reads.
func (t *Testers) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !t.on[r.URL.Path] {
		w.WriteHeader(http.StatusNotFound)
	}
}
