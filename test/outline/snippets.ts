/** Go that parses, each piece odd in its own way. Lines of declarations begin in column 0, for the tests that break them. */
export const snippets: Readonly<Record<string, string>> = {
  plain: `// Package p.
package p

import (
	"fmt"
	alias "a/b"
	. "dot"
	_ "blank"
	raw "x/y"
)

import "one"; import "two"

const (
	A = iota // first
	B

	/* a comment
	   of lines */ C
	D, E = 1, 2
)

var x = 1

var (
	a, b int = 1, 2
	c        = func() int { return f(1) }()
	_        = c
)

type T struct {
	m map[string]int \`json:"{"\`
	sync.Mutex
}

// F does.
func F(a int, s string) (n int, err error) {
	go func() { defer x.Lock(); fmt.Println("}", '}', '\\'', "\\"{") }()
	t := time.NewTicker(time.Second)
	for range t.C {
		delete(m, "a")
	}
	return len(s), nil
}

func (t *T) Stop() { t.stop() }
`,
  generics: `package p

type L[T any] struct{ next *L[T] }
type A[P *int,] []P
type Set[K comparable, V interface{ ~int | ~string }] map[K]V

func Map[K comparable, V any](m map[K]V) []K { return keys[K, V](m) }

func (l *L[T]) Push(x T) { f[int](1)(2); m[i][j](x); pkg.G[map[string]int](nil) }

func (l L[_]) Pop() (x T, ok bool)

func (*T) M() {}
func (T) N() {}
func ((*T)) O() {}
func (t *(T)) P() {}
func (t T,) Q() {}
func (*pkgless.T) R() {}
`,
  lines: `package p; import "fmt"; var a, b = 1, 2; func f() {}; type T int
var x =
	1
var y = x +
	1.
var z = []string{
	"a",
	\`b
c\`,
}
func noBody(a int,
	b string) (c int,
	d error)
func result() map[string]func(a int) (b []int)
func body() struct{ x int } {
	return struct{ x int }{}
}
var r = '"'; var q = '\\\\'; const s = "//" /* " */
type (
	U = int; V struct{}
	W interface{ M(); int | string }
)
const ()
var u = x.
	y
var v = f /* c */ (1)
var w = 0x1p-2
var é, 世界 = 1, g世(2)
`,
  text: `package p

var doc = \`
func notDeclared() {
type NotDeclared struct {
\`

/*
func commented() {
var x = (
*/

// func commented() {

func real() { s := "{"; _ = s; r := '}'; _ = r }

var after = map[string]int{"go": 1} // go map
`,
};
