// Package found remembers what it computes, and says nothing of who may call it.
package found

import (
	"reflect"
	"strings"
)

var templates = map[string]string{}

// Template is to be had by everybody.
func Template(name string) string {
	if t, ok := templates[name]; ok {
		return t
	}
	t := strings.ToUpper(name)
	templates[name] = t // want `^warning: map templates is filled lazily`
	return t
}

var infos = make(map[reflect.Type]*info)

type info struct{ fields int }

// Fields calls the one that fills.
func Fields(v any) int { return infoOf(reflect.TypeOf(v)).fields }

func infoOf(t reflect.Type) *info {
	if i := infos[t]; i != nil {
		return i
	}
	i := &info{fields: t.NumField()}
	infos[t] = i // want `^warning: map infos is filled lazily`
	return i
}

// Strings interns, in two maps.
type Strings struct {
	ids  map[string]int
	back []string
}

// ID gives each string a number.
func (s *Strings) ID(text string) int {
	id, found := s.ids[text]
	if !found {
		id = len(s.back)
		s.back = append(s.back, text)
		s.ids[text] = id // want `^low warning: map Strings\.ids is filled lazily`
	}
	return id
}

// Clients makes a client for each address.
type Clients struct {
	clients map[string]*client
}

type client struct{ addr string }

// Client is kept.
func (c *Clients) Client(addr string) *client {
	if c.clients == nil {
		c.clients = make(map[string]*client)
	}
	cl, ok := c.clients[addr]
	if ok {
		return cl
	}
	cl = &client{addr}
	c.clients[addr] = cl // want `^low warning: map Clients\.clients is filled lazily`
	return cl
}

var namesOfControls map[string]string

// NameOfControl fills the whole table when it is first asked.
func NameOfControl(id string) string {
	if len(namesOfControls) == 0 {
		namesOfControls = map[string]string{}
		for _, name := range []string{"host", "ports"} {
			namesOfControls[name[:1]] = name // want "map namesOfControls is filled lazily with no lock, in NameOfControl"
		}
	}
	return namesOfControls[id]
}
