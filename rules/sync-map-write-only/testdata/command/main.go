// Command command counts the distinct lines of its input and ends, and its maps with it.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sync"
)

var lines sync.Map

func add(line string) { lines.LoadOrStore(line, true) }

func main() {
	var wg sync.WaitGroup
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		line := scanner.Text()
		wg.Add(1)
		go func() {
			defer wg.Done()
			add(line)
		}()
	}
	wg.Wait()
	n := 0
	lines.Range(func(_, _ any) bool {
		n++
		return true
	})
	fmt.Println(n)
}
