// Package echo has the shapes of that package which the case needs.
package echo

// Context is a request's.
type Context interface {
	Param(name string) string
	JSON(code int, v any) error
}

// HandlerFunc handles.
type HandlerFunc func(Context) error

// Echo routes.
type Echo struct{}

// New makes one.
func New() *Echo { return &Echo{} }

// PUT routes.
func (e *Echo) PUT(path string, h HandlerFunc) {}

// GET routes.
func (e *Echo) GET(path string, h HandlerFunc) {}
