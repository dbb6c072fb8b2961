// Package themes has the colours of what a command paints.
package themes

import "strings"

var parsed = map[string][]string{}

// Parse keeps what it has read, for a command that paints one after the other.
func Parse(text string) []string {
	if t, ok := parsed[text]; ok {
		return t
	}
	t := strings.Split(text, ",")
	parsed[text] = t
	return t
}

// First is the colour to begin with.
func First(text string) string { return Parse(text)[0] }
