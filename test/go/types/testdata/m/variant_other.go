//go:build !linux

package m

type variant struct{ m map[string]int64 }
