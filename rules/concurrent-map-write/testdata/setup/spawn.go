package setup

// flush is started from two places, so that it runs beside itself.
var flushed = map[string]int{}

func flush(name string) {
	flushed[name]++ // want `map flushed is written`
}

// Write starts it.
func Write(name string) { go flush(name) }

// Sync starts it too.
func Sync(name string) { go flush(name) }

// Background is started each time that Submit is called, by a handler of another package for all we know.
type Background struct{ done map[int]bool }

// Submit starts a goroutine.
func (b *Background) Submit(id int) {
	go func() {
		b.done[id] = true // want `map Background\.done is written`
	}()
}

// Done reads.
func (b *Background) Done(id int) bool { return b.done[id] }

// once is started in one place that runs once.
var loaded = map[string]bool{}

func init() {
	go func() {
		loaded["a"] = true
	}()
}
