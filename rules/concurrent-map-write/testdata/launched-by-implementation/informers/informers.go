// Package informers has objects that keep a function which they are given.
package informers

// Event says what changed.
type Event struct {
	Key  string
	Prev int
}

// Informer keeps what it is given, and its goroutine calls that.
type Informer struct {
	events chan Event
	sync   func(Event)
}

func newInformer(sync func(Event)) *Informer {
	return &Informer{events: make(chan Event), sync: sync}
}

// Run starts the goroutine.
func (i *Informer) Run() { go i.loop() }

func (i *Informer) loop() {
	for event := range i.events {
		i.handle(event)
	}
}

func (i *Informer) handle(event Event) { i.sync(event) }

// Sources are told of by an informer.
type Sources struct {
	informer *Informer
	seen     map[string]int
	last     map[string]int
}

// NewSources gives it a method.
func NewSources() *Sources {
	s := &Sources{seen: map[string]int{}, last: map[string]int{}}
	s.informer = newInformer(s.changed)
	return s
}

func (s *Sources) changed(event Event) {
	s.seen[event.Key] = event.Prev // want `map Sources\.seen is written in a callback that NewSources registers, and read in Sources\.Seen, with no lock in common`
	s.last[event.Key]++
}

// Seen is asked by others.
func (s *Sources) Seen(key string) int { return s.seen[key] }

// Sorter keeps what it is given, and calls it at once.
type Sorter struct{ less func(Event) }

func newSorter(less func(Event)) *Sorter { return &Sorter{less: less} }

// Sort calls it.
func (s *Sorter) Sort(events []Event) {
	for _, event := range events {
		s.less(event)
	}
}

// Order is made by a sorter.
type Order struct {
	sorter *Sorter
	first  map[string]int
}

// NewOrder gives it a method.
func NewOrder() *Order {
	o := &Order{first: map[string]int{}}
	o.sorter = newSorter(o.compare)
	return o
}

func (o *Order) compare(event Event) { o.first[event.Key] = event.Prev }

// First reads.
func (o *Order) First(key string) int { return o.first[key] }
