package callbacks

import "example.com/bus"

// Links counts what a library tells it, by a field that is set later.
type Links struct{ open map[string]int }

// Serve gives the library what to call.
func (l *Links) Serve() {
	var conf bus.Config
	conf.OnClose = l.closed
	bus.Serve(conf)
}

// closed writes in the library's goroutine.
func (l *Links) closed(name string) {
	l.open[name]-- // want "^error: map Links.open is written in Links.closed, and read in Links.Count"
}

// Count reads meanwhile.
func (l *Links) Count(name string) int { return l.open[name] }

// hooks are the program's own.
type hooks struct{ OnDone func(string) }

// run calls them, one after the other.
func (h hooks) run(names []string) {
	for _, name := range names {
		h.OnDone(name)
	}
}

// Jobs has its method called in its own way.
type Jobs struct{ done map[string]int }

// Run is over when all are done.
func (j *Jobs) Run(names []string) {
	var h hooks
	h.OnDone = j.finished
	h.run(names)
}

// finished runs in Run.
func (j *Jobs) finished(name string) { j.done[name]++ }

// Done reads after that.
func (j *Jobs) Done(name string) int { return j.done[name] }
