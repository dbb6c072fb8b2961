// Package topics gives handlers to an interface, whose implementations keep them by name.
package topics

// Router calls handlers by what comes.
type Router interface {
	Handle(name string, do func(string))
}

// message is what comes.
type message struct{ topic, text string }

// Reader has a goroutine that reads, and calls.
type Reader struct {
	in       chan message
	handlers map[string]func(string)
}

// NewReader starts to read.
func NewReader() *Reader {
	r := &Reader{in: make(chan message), handlers: map[string]func(string){}}
	go r.read()
	return r
}

// Forget removes a handler, with no lock.
func (r *Reader) Forget(name string) {
	delete(r.handlers, name) // want "^error: map Reader.handlers is written in Reader.Forget, and read in a goroutine that NewReader starts"
}

// Handle keeps one.
func (r *Reader) Handle(name string, do func(string)) {
	r.handlers[name] = do
}

// read calls what is kept.
func (r *Reader) read() {
	for m := range r.in {
		r.handlers[m.topic](m.text)
	}
}

// Members come by what is read.
type Members struct {
	router Router
	seen   map[string]bool
}

// NewMembers has none.
func NewMembers(router Router) *Members {
	return &Members{router: router, seen: map[string]bool{}}
}

// Join has a handler called.
func (m *Members) Join() {
	m.router.Handle("joined", func(name string) {
		m.seen[name] = true // want "^error: map Members.seen is written in a callback that Members.Join registers, and read in Members.Seen"
	})
}

// Seen is asked by others.
func (m *Members) Seen(name string) bool { return m.seen[name] }

// Names are known to the function that makes them.
type Names struct{ seen map[string]bool }

// Names reads until all have come.
func (r *Reader) Names(done chan bool) int {
	n := &Names{seen: map[string]bool{}}
	r.Handle("names", func(name string) {
		n.seen[name] = true
		close(done)
	})
	<-done
	return len(n.seen)
}
