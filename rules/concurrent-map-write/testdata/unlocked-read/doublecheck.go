package unlockedread

import (
	"regexp"
	"sync"
)

// Patterns checks twice; the first look has no lock.
type Patterns struct {
	mu sync.Mutex
	m  map[string]*regexp.Regexp
}

// Get looks before it locks.
func (p *Patterns) Get(expr string) *regexp.Regexp {
	if re, ok := p.m[expr]; ok { // want `map Patterns\.m is read without Patterns\.mu`
		return re
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if re, ok := p.m[expr]; ok {
		return re
	}
	re := regexp.MustCompile(expr)
	p.m[expr] = re
	return re
}

// Exprs checks twice, and reads under the read lock.
type Exprs struct {
	mu sync.RWMutex
	m  map[string]*regexp.Regexp
}

// Get is right.
func (e *Exprs) Get(expr string) *regexp.Regexp {
	e.mu.RLock()
	re, ok := e.m[expr]
	e.mu.RUnlock()
	if ok {
		return re
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if re, ok := e.m[expr]; ok {
		return re
	}
	re = regexp.MustCompile(expr)
	e.m[expr] = re
	return re
}

type record struct{ offset int64 }

// Tailer reads before it locks, in a goroutine for each container.
type Tailer struct {
	mu   sync.Mutex
	last map[string]record
	wg   sync.WaitGroup
}

// Gather starts them.
func (t *Tailer) Gather(ids []string) {
	for _, id := range ids {
		t.wg.Add(1)
		go func() {
			defer t.wg.Done()
			t.tail(id)
		}()
	}
	t.wg.Wait()
}

func (t *Tailer) tail(id string) {
	rec, ok := t.last[id] // want `map Tailer\.last is read without Tailer\.mu`
	if !ok {
		rec = record{}
	}
	rec.offset++
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last[id] = rec
}
