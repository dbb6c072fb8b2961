// Package memo remembers what it has computed, for ever.
package memo

import (
	"regexp"
	"strings"
	"sync"
)

var compiled sync.Map // want "^low warning: .*compiled.*never removed"

// Compile compiles an expression once.
func Compile(expr string) (*regexp.Regexp, error) {
	if re, ok := compiled.Load(expr); ok {
		return re.(*regexp.Regexp), nil
	}
	re, err := regexp.Compile(expr)
	if err != nil {
		return nil, err
	}
	actual, _ := compiled.LoadOrStore(expr, re)
	return actual.(*regexp.Regexp), nil
}

var interned sync.Map // want "^low warning: .*interned.*never removed"

// Intern returns the one copy of s.
func Intern(s string) string {
	if v, ok := interned.Load(s); ok {
		return v.(string)
	}
	s = strings.Clone(s)
	v, _ := interned.LoadOrStore(s, s)
	return v.(string)
}

var fields sync.Map

type plan struct{ names []string }

// Forget makes this memo one with an end.
func Forget(name string) { fields.Delete(name) }

// Plan is computed once per name.
func Plan(name string) []string {
	if v, ok := fields.Load(name); ok {
		return v.(*plan).names
	}
	p := &plan{names: strings.Split(name, ".")}
	fields.Store(name, p)
	return p.names
}
