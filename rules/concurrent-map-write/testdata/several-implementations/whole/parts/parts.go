// Package parts has one part of an interface.
package parts

// Dropper drops.
type Dropper interface{ Drop(key string) }
