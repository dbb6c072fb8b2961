// Package fiber has the shapes of that package which the case needs.
package fiber

// Ctx is a request's.
type Ctx struct{}

// Params is part of the path.
func (c *Ctx) Params(key string) string { return key }

// SendString answers.
func (c *Ctx) SendString(s string) error { return nil }

// Handler handles.
type Handler = func(*Ctx) error

// App routes.
type App struct{}

// New makes one.
func New() *App { return &App{} }

// Get routes.
func (a *App) Get(path string, h ...Handler) *App { return a }
