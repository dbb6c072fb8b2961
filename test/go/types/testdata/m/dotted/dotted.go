// Package dotted is imported with a dot.
package dotted

type Dotted struct{ M map[string]*Dotted }

var DottedVar = map[Dotted2]Dotted{}

type Dotted2 [2]int32

func DottedFunc(n int) map[string]Dotted { return nil }
