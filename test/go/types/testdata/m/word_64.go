//go:build !386

package m

var wordly map[[8]byte]*variant
