// Package gin has the shapes of that package which the case needs.
package gin

import "net/http"

// Context is a request's.
type Context struct{ Request *http.Request }

// Param is part of the path.
func (c *Context) Param(name string) string { return name }

// JSON answers.
func (c *Context) JSON(code int, v any) {}

// Set keeps a value for the request.
func (c *Context) Set(key string, v any) {}

// HandlerFunc handles.
type HandlerFunc func(*Context)

// H is a map.
type H map[string]any

// Engine routes.
type Engine struct{}

// Default makes one.
func Default() *Engine { return &Engine{} }

// GET routes.
func (e *Engine) GET(path string, h ...HandlerFunc) {}

// POST routes.
func (e *Engine) POST(path string, h ...HandlerFunc) {}

// Use installs.
func (e *Engine) Use(h ...HandlerFunc) {}

// Run serves.
func (e *Engine) Run(addr ...string) error { return nil }
