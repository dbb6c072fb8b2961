// Command paint tells which colours it would take.
package main

import (
	"fmt"
	"os"

	"example.com/lazycache/internal/themes"
)

func main() {
	for _, theme := range os.Args[1:] {
		fmt.Println(themes.First(theme), len(themes.Parse(theme)))
	}
}
