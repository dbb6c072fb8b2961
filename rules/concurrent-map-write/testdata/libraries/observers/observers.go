// Package observers has its own interface, and one goroutine that calls it.
package observers

type observer interface {
	OnAdd(v interface{})
	OnDelete(v interface{})
}

// list tells its observers.
type list struct{ observers []observer }

func (l *list) add(v interface{}) {
	for _, o := range l.observers {
		o.OnAdd(v)
	}
}

func (l *list) remove(v interface{}) {
	for _, o := range l.observers {
		o.OnDelete(v)
	}
}

// names are those that there are.
type names struct{ seen map[interface{}]bool }

// OnAdd is called by list only.
func (n *names) OnAdd(v interface{}) { n.seen[v] = true }

// OnDelete is called by list only.
func (n *names) OnDelete(v interface{}) { delete(n.seen, v) }

// Run adds and removes.
func Run() int {
	n := &names{seen: map[interface{}]bool{}}
	l := &list{observers: []observer{n}}
	l.add(1)
	l.remove(1)
	return len(n.seen)
}
