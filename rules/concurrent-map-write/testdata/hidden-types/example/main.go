// Command example has a store for itself.
package main

import "example.com/hiddentypes"

func main() {
	s := hiddentypes.Open()
	s.Put("a")
	s.Resize("a", 1)
	s.Unsize("b")
	println(s.Has("a"), s.Size("a"))
}
