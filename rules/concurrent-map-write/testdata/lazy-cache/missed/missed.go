// Package missed looks a name up, and leaves it to another function to store what it has not found.
package missed

import "strings"

// units are asked for by name.
var units = map[string]string{}

// Unit stores on a miss.
func Unit(name string) string {
	if u, ok := units[name]; ok {
		return u
	}
	u := strings.ToLower(name)
	register(name, u)
	return u
}

// register sets up by its name, but is called for whatever is asked.
func register(name, unit string) {
	units[name] = unit // want "^warning: map units is filled lazily with no lock, in Unit"
}

// colours are known before anybody asks.
var colours = map[string]string{}

// Register is how a program makes its colours known, as it starts.
func Register(name, code string) { addColour(name, code) }

// addColour stores.
func addColour(name, code string) { colours[name] = code }

// Colour looks up, and stores nothing.
func Colour(name string) string { return colours[name] }
