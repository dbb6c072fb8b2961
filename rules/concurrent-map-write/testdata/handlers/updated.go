package handlers

import "net/http"

// Options are changed while requests come.
type Options struct {
	values map[string]string
}

// UpdateOptions stores those that others have changed.
func (o *Options) UpdateOptions(changed map[string]string) {
	for name, value := range changed {
		o.values[name] = value // want "^error: map Options.values is written in Options.UpdateOptions, and read in a handler"
	}
}

// Show answers requests.
func (o *Options) Show(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(o.values[r.URL.Path]))
}

// Titles are only ever added.
type Titles struct {
	values map[string]string
}

// AddTitle stores one: mostly before the first request.
func (t *Titles) AddTitle(name, value string) {
	t.values[name] = value // want "^low error: map Titles.values is written in Titles.AddTitle, and read in a handler"
}

// Show answers requests.
func (t *Titles) Show(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(t.values[r.URL.Path]))
}

// Guests come and go.
type Guests struct {
	present map[string]bool
}

// Put lets one in.
func (g *Guests) Put(name string) {
	g.present[name] = true // want "^error: map Guests.present is written in Guests.Put, and read in a handler"
}

// Remove sends one away.
func (g *Guests) Remove(name string) {
	delete(g.present, name)
}

// Show answers requests.
func (g *Guests) Show(w http.ResponseWriter, r *http.Request) {
	if !g.present[r.URL.Path] {
		w.WriteHeader(http.StatusNotFound)
	}
}

// Show answers requests for all.
func Show(options *Options, titles *Titles, guests *Guests) {
	http.HandleFunc("/options", options.Show)
	http.HandleFunc("/titles", titles.Show)
	http.HandleFunc("/guests", guests.Show)
}
