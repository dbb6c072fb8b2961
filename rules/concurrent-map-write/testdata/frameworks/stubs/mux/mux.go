// Package mux has the shapes of that package which the case needs.
package mux

import "net/http"

// Router routes.
type Router struct{}

// Route is one of them.
type Route struct{}

// NewRouter makes one.
func NewRouter() *Router { return &Router{} }

// HandleFunc routes.
func (r *Router) HandleFunc(path string, f func(http.ResponseWriter, *http.Request)) *Route {
	return &Route{}
}

// Methods restricts.
func (r *Route) Methods(m ...string) *Route { return r }

// Vars are parts of the path.
func Vars(r *http.Request) map[string]string { return nil }
