// Package helper leaves it to functions that are given the map to fill it.
package helper

import "strings"

// titles are asked for by name.
var titles = map[string]string{}

// Title is to be had by everybody.
func Title(name string) string {
	return lookedUp(titles, name) // want "^warning: map titles is filled lazily with no lock, in Title"
}

// lookedUp stores on a miss.
func lookedUp(m map[string]string, name string) string {
	one, ok := m[name]
	if !ok {
		one = strings.ToUpper(name)
		m[name] = one
	}
	return one
}

// visits are counted.
var visits = map[string]int{}

// Visit asks for nothing.
func Visit(name string) { count(visits, name) }

// count adds one.
func count(m map[string]int, name string) { m[name]++ }
