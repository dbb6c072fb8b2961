// Package verbs gives handlers to an interface as well: here whoever asks calls them, at once.
package verbs

// Table calls handlers by name.
type Table interface {
	Bind(name string, do func(string))
}

// Verbs has no goroutine.
type Verbs struct{ handlers map[string]func(string) }

// NewVerbs has none.
func NewVerbs() *Verbs { return &Verbs{handlers: map[string]func(string){}} }

// Bind keeps a handler.
func (v *Verbs) Bind(name string, do func(string)) { v.handlers[name] = do }

// Do calls one.
func (v *Verbs) Do(name, text string) { v.handlers[name](text) }

// Users come by what is done.
type Users struct {
	table Table
	seen  map[string]bool
}

// NewUsers has none.
func NewUsers(table Table) *Users { return &Users{table: table, seen: map[string]bool{}} }

// Join has a handler called.
func (u *Users) Join() {
	u.table.Bind("joined", func(name string) { u.seen[name] = true })
}

// Seen is asked by who has them.
func (u *Users) Seen(name string) bool { return u.seen[name] }
