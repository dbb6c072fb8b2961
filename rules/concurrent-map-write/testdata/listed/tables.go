package listed

type step struct {
	name string
	run  func()
	undo func()
}

// start runs it beside the others.
func start(f func()) { go f() }

// Keyed starts what its table has, by the names of the fields.
type Keyed struct{ marks map[string]int }

// Start starts both.
func (k *Keyed) Start() {
	steps := []step{
		{name: "up", run: k.up, undo: k.clear},
		{name: "down", run: k.down, undo: k.clear},
	}
	for _, s := range steps {
		start(s.run)
	}
}

func (k *Keyed) up() { k.marks["up"]++ } // want `^error: map Keyed\.marks is written in goroutines that Keyed\.Start starts`

func (k *Keyed) down() { k.marks["down"]++ }

func (k *Keyed) clear() { delete(k.marks, "up") }

// Placed has a table of pointers, and the functions by their places.
type Placed struct{ marks map[string]int }

// Start starts both.
func (p *Placed) Start() {
	steps := []*step{{"up", p.up, nil}, {"down", p.down, nil}}
	for i := range steps {
		start(steps[i].run)
	}
}

func (p *Placed) up() { p.marks["up"]++ } // want `^error: map Placed\.marks is written in goroutines that Placed\.Start starts`

func (p *Placed) down() { p.marks["down"]++ }

// Named has a map of them.
type Named struct{ marks map[string]int }

// Start starts one.
func (n *Named) Start() {
	steps := map[string]step{
		"up":   {"up", n.up, nil},
		"down": {"down", n.down, nil},
	}
	for _, s := range steps {
		start(s.run)
	}
}

func (n *Named) up() { n.marks["up"]++ } // want `^error: map Named\.marks is written in goroutines that Named\.Start starts`

func (n *Named) down() { n.marks["down"]++ }

// Undone starts what only reads: what writes is in another field, which nobody starts.
type Undone struct{ marks map[string]int }

// Start starts both.
func (u *Undone) Start() {
	steps := []step{{"up", u.up, u.clear}, {name: "down", run: u.down, undo: u.clear}}
	for _, s := range steps {
		start(s.run)
	}
}

func (u *Undone) up() { println(u.marks["up"]) }

func (u *Undone) down() { println(u.marks["down"]) }

func (u *Undone) clear() { delete(u.marks, "up") }

// now runs it at once.
func now(f func()) { f() }

// InTurn runs one after the other.
type InTurn struct{ marks map[string]int }

// Run runs both.
func (t *InTurn) Run() {
	steps := []step{{"up", t.up, nil}, {"down", t.down, nil}}
	for _, s := range steps {
		now(s.run)
	}
}

func (t *InTurn) up() { t.marks["up"]++ }

func (t *InTurn) down() { t.marks["down"]++ }
