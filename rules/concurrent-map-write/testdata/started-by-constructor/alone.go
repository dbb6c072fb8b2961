package started

// Feed has a goroutine from the first.
type Feed struct {
	items chan string
	last  map[string]int
}

// NewFeed starts it.
func NewFeed() *Feed {
	f := &Feed{items: make(chan string), last: map[string]int{}}
	go f.run()
	return f
}

// run counts what comes.
func (f *Feed) run() {
	for item := range f.items {
		f.last[item]++ // want "^error: map Feed.last is written in a goroutine that NewFeed starts, and written in Feed.Reset"
	}
}

// Reset forgets an item.
func (f *Feed) Reset(item string) { delete(f.last, item) }

// Read has a feed for itself, but for what that has started.
func Read(items []string) {
	f := NewFeed()
	for _, item := range items {
		f.items <- item
		f.Reset(item)
	}
}

// List has no goroutine.
type List struct{ last map[string]int }

// NewList only makes one.
func NewList() *List { return &List{last: map[string]int{}} }

// add counts an item.
func (l *List) add(item string) { l.last[item]++ }

// Reset forgets an item.
func (l *List) Reset(item string) { delete(l.last, item) }

// Count has a list for itself.
func Count(items []string) int {
	l := NewList()
	for _, item := range items {
		l.add(item)
		l.Reset(item)
	}
	return len(l.last)
}
