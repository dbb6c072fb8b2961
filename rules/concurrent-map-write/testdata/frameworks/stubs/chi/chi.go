// Package chi has the shapes of that package which the case needs.
package chi

import "net/http"

// Router routes.
type Router interface {
	Get(pattern string, h http.HandlerFunc)
	Use(middlewares ...func(http.Handler) http.Handler)
	Route(pattern string, f func(Router))
}

// NewRouter makes one.
func NewRouter() Router { return nil }

// URLParam is part of the path.
func URLParam(r *http.Request, key string) string { return key }
