// Package direct calls functions of structs in a table, and does not hand them over.
package direct

type step struct {
	name string
	run  func()
}

// Plain has no table.
type Plain struct{ marks map[string]int }

// Start starts both.
func (k *Plain) Start() {
	go k.up()
	go k.down()
}

func (k *Plain) up()   { k.marks["up"]++ } // want "^error: map Plain\\.marks is written in a goroutine that Plain\\.Start starts"
func (k *Plain) down() { k.marks["down"]++ }

// Funcs has a table of functions.
type Funcs struct{ marks map[string]int }

// Start starts both.
func (k *Funcs) Start() {
	for _, f := range []func(){k.up, k.down} {
		go f()
	}
}

func (k *Funcs) up()   { k.marks["up"]++ }
func (k *Funcs) down() { k.marks["down"]++ }

// Inside has a table.
type Inside struct{ marks map[string]int }

// Start starts both.
func (k *Inside) Start() {
	steps := []step{{"up", k.up}, {"down", k.down}}
	for _, s := range steps {
		go func() { s.run() }()
	}
}

func (k *Inside) up()   { k.marks["up"]++ } // want "^error: map Inside\\.marks is written in goroutines that Inside\\.Start starts"
func (k *Inside) down() { k.marks["down"]++ }

// Keyed has a table.
type Keyed struct{ marks map[string]int }

// Start starts both.
func (k *Keyed) Start() {
	steps := []step{{"up", k.up}, {"down", k.down}}
	for _, s := range steps {
		go s.run()
	}
}

func (k *Keyed) up()   { k.marks["up"]++ } // want "^error: map Keyed\\.marks is written in goroutines that Keyed\\.Start starts"
func (k *Keyed) down() { k.marks["down"]++ }

// Given has a table.
type Given struct{ marks map[string]int }

func start(f func()) { go f() }

// Start starts both.
func (k *Given) Start() {
	steps := []step{{"up", k.up}, {"down", k.down}}
	for _, s := range steps {
		start(s.run)
	}
}

func (k *Given) up()   { k.marks["up"]++ } // want "^error: map Given\\.marks is written in goroutines that Given\\.Start starts"
func (k *Given) down() { k.marks["down"]++ }

// Early has a table.
type Early struct{ marks map[string]int }

// Start starts both.
func (k *Early) Start() {
	go k.run()
}

func (k *Early) run() {
	steps := map[string]step{"up": {"up", k.up}, "down": {"down", k.down}}
	for _, s := range steps {
		s.run()
	}
}

// Get reads.
func (k *Early) Get() int { return k.marks["x"] }

func (k *Early) up()   { k.marks["up"]++ } // want "^error: map Early\\.marks is written in a goroutine that Early\\.Start starts, and read in Early\\.Get"
func (k *Early) down() { k.marks["down"]++ }
