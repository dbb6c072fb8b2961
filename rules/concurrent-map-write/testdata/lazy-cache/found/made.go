package found

import (
	"fmt"
	"strings"
)

// Auth is made once for each user.
type Auth struct{ user string }

var auths = map[string]*Auth{}

// NewAuth gives the one that is there, or makes one.
func NewAuth(user string) *Auth {
	if a, ok := auths[user]; ok {
		return a
	}
	a := &Auth{user: strings.ToLower(user)}
	auths[user] = a // want `^warning: map auths is filled lazily with no lock, in NewAuth`
	return a
}

// Login asks for one at any time.
func Login(user string) string { return NewAuth(user).user }

// Flag is made once: a second one of its name is a mistake.
type Flag struct{ name string }

var flags = map[string]*Flag{}

// NewFlag registers a new one.
func NewFlag(name string) *Flag {
	if _, ok := flags[name]; ok {
		panic("flag redefined: " + name)
	}
	f := &Flag{name: strings.ToLower(name)}
	flags[name] = f
	return f
}

// Parse makes one at any time.
func Parse(text string) string { return NewFlag(strings.TrimLeft(text, "-")).name }

// Topic is made once as well.
type Topic struct{ name string }

var topics = map[string]*Topic{}

// NewTopic tells of what is there already.
func NewTopic(name string) (*Topic, error) {
	if t, ok := topics[name]; ok {
		return nil, fmt.Errorf("topic %s is there already", t.name)
	}
	t := &Topic{name: strings.ToLower(name)}
	topics[name] = t
	return t, nil
}

// Subscribe makes one at any time.
func Subscribe(name string) error {
	_, err := NewTopic(strings.TrimSpace(name))
	return err
}
