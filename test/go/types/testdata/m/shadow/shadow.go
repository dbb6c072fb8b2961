// Package shadow declares names of the universe anew.
package shadow

type int string

type error map[string]int

const true = 3

func len(x map[string]int) [true]int { return [true]int{} }

func make() (r error) { return }

var (
	e2  map[string]int
	a   = len(e2)
	b   = make()
	c   [true]error
	d   int
	e   map[int]error
	nil = e
	f   = nil
)

type any interface{ M() error }

var g any
var h = g.M()["x"]
