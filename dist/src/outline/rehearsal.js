/**
 * A little of everything that the scanner has a branch for, read before anything else. V8 compiles the scanner for the branches that it has seen
 * taken, and anew, at 50 ms of CPU each time, when a file takes another one: without this three or four times in a run.
 */
export const rehearsal = `//go:build linux
// A comment.
package p

/* of a few
lines */ import "fmt"

import (
	f "fmt" // ends
	. "os"; "io"
)

//go:generate x
const (
	a, b = iota, 'x' /* in the line */
	c = .5e3 + 0x1F<<2 &^ 7
	d
)

var x, y = \`raw
string\`, "a\\"b"

type (
	S[K comparable, V any] struct { m map[K]*S[K, V]; f.T "tag" }
	I interface { ~int | string; M(a ...int) <-chan int }
)

func (s *S[K, V]) g(a, b int, c ...func() (x chan<- T)) (e error) {
loop:
	for i, v := range s.m[a] {
		switch x := v.(type) { case int, T: continue; default: a <<= 1; b &^= 2; a >>= b; a += 1; b++ }
	}
	if v, ok := f.G(T{k: 1, "é": {}}, b...); !ok && (v != nil || a <= b) { go func() { c <- 1.5 }(); goto loop }
	x = h[int](a / 2 % 3 - 1 ^ b) /* over
	lines */
	a /= 2
	return a[1:2:3],
		nil
}
;func h()

func open() { a := (1

func closed() {}
var s = \``;
