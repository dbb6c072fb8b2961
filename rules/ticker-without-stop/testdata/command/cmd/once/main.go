// Command once prints a dot a second and ends: the process takes the ticker with it.
package main

import (
	"fmt"
	"time"
)

func main() {
	ticker := time.NewTicker(time.Second)
	for i := 0; i < 3; i++ {
		<-ticker.C
		fmt.Print(".")
	}
	fmt.Println()
}
