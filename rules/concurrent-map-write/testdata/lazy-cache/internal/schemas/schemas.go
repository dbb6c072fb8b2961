// Package schemas has schemas for what others check.
package schemas

import "strings"

// Schema says which fields there are.
type Schema struct{ fields []string }

// Has tells whether there is such a field.
func (s *Schema) Has(field string) bool {
	for _, f := range s.fields {
		if f == field {
			return true
		}
	}
	return false
}

var compiled = map[string]*Schema{}

// Compile keeps what it has made.
func Compile(text string) *Schema {
	if s, ok := compiled[text]; ok {
		return s
	}
	s := &Schema{fields: strings.Fields(text)}
	compiled[text] = s // want "^warning: map compiled is filled lazily with no lock, in Validate"
	return s
}
