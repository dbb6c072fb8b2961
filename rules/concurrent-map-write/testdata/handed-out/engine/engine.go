// Package engine uses a state by its interface.
package engine

import "example.com/handedout/state"

// Engine has one.
type Engine struct{ state state.State }

// New gives it a state.
func New(s state.State) *Engine { return &Engine{state: s} }

// Names goes through what it is handed.
func (e *Engine) Names(task string) (names []string) {
	byName, ok := e.state.ByTask(task)
	if !ok {
		return nil
	}
	for name := range byName {
		names = append(names, name)
	}
	for name := range e.state.Copy(task) {
		names = append(names, name)
	}
	return names
}
