// Package locked has caches in structs with a lock for something else.
package locked

import (
	"strings"
	"sync"
)

// Glossary locks for its count only.
type Glossary struct {
	mu    sync.Mutex
	asked int
	terms map[string]string
}

// Term counts under the lock, and fills the cache without.
func (g *Glossary) Term(name string) string {
	g.mu.Lock()
	g.asked++
	g.mu.Unlock()
	if t, ok := g.terms[name]; ok {
		return t
	}
	t := strings.ToUpper(name)
	g.terms[name] = t // want "^warning: map Glossary.terms is filled lazily with no lock, in Glossary.Term"
	return t
}

// Index has no lock: whoever uses it has it alone, for all we know.
type Index struct {
	asked int
	terms map[string]string
}

// Term counts and fills.
func (i *Index) Term(name string) string {
	i.asked++
	if t, ok := i.terms[name]; ok {
		return t
	}
	t := strings.ToUpper(name)
	i.terms[name] = t // want "^low warning: map Index.terms is filled lazily with no lock, in Index.Term"
	return t
}
