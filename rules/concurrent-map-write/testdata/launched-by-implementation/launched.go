// Package launched gives a callback to an interface: what its implementations do with it says when it runs.
package launched

// Event says what changed.
type Event struct {
	Key  string
	Prev int
}

// Source is watched.
type Source interface {
	Watch(do func(Event), keys ...string) error
}

type etcd struct{ events chan Event }

// Watch calls it in a goroutine.
func (e *etcd) Watch(do func(Event), _ ...string) error {
	go func() {
		for event := range e.events {
			do(event)
		}
	}()
	return nil
}

// More of them are never watched.
type consul struct{}

// Watch ends at once.
func (consul) Watch(func(Event), ...string) error { return nil }

type files struct{}

// Watch ends at once.
func (files) Watch(func(Event), ...string) error { return nil }

type memory struct{}

// Watch ends at once.
func (memory) Watch(func(Event), ...string) error { return nil }

// Revisions are kept by who watches.
type Revisions struct {
	source Source
	last   map[string]int
}

// NewRevisions has none yet.
func NewRevisions(source Source) *Revisions {
	return &Revisions{source: source, last: map[string]int{}}
}

// Sources has one of each.
func Sources() []Source {
	return []Source{&etcd{events: make(chan Event)}, consul{}, files{}, memory{}}
}

// Follow keeps them.
func (r *Revisions) Follow(key string) error {
	return r.source.Watch(r.changed, key)
}

func (r *Revisions) changed(event Event) {
	r.last[event.Key] = event.Prev // want `map Revisions\.last is written in a callback that Revisions\.Follow registers, and read in Revisions\.Last, with no lock in common`
}

// Last is asked by others.
func (r *Revisions) Last(key string) int { return r.last[key] }

// Walker calls it at once.
type Walker interface {
	Walk(do func(Event))
}

type list struct{ events []Event }

// Walk goes through.
func (l *list) Walk(do func(Event)) {
	for _, event := range l.events {
		do(event)
	}
}

// Index is made of what a walker finds.
type Index struct {
	walker Walker
	first  map[string]int
}

// NewIndex has none.
func NewIndex() *Index {
	return &Index{walker: &list{}, first: map[string]int{}}
}

// Build fills it.
func (x *Index) Build() { x.walker.Walk(x.found) }

func (x *Index) found(event Event) { x.first[event.Key] = event.Prev }

// First reads it.
func (x *Index) First(key string) int { return x.first[key] }
