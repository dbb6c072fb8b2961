//go:build 386

package m

var wordly map[[4]byte]variant
