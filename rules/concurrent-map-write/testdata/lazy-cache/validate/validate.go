// Package validate is for other modules: they may call it from anywhere.
package validate

import "example.com/lazycache/internal/schemas"

// Validate tells whether the schema has all of these fields.
func Validate(schema string, fields ...string) bool {
	for _, field := range fields {
		if !schemas.Compile(schema).Has(field) {
			return false
		}
	}
	return true
}
