// Command tool hashes its arguments and ends, and with it the maps of its packages.
package main

import (
	"fmt"
	"os"

	"example.com/tool/cmd/tool/internal/cache"
)

func main() {
	for _, address := range os.Args[1:] {
		fmt.Println(cache.Lookup(address))
	}
}
