// Package tea has the shapes of that package which the case needs.
package tea

// Msg is what happens.
type Msg any

// Cmd brings one.
type Cmd func() Msg

// Model is a screen.
type Model interface {
	Update(Msg) (Model, Cmd)
	View() string
}
