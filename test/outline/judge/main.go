// Judge prints, for each Go source on its input, a line: what is wrong with the syntax, or nothing. A source is its length in bytes, a
// line's end, and its bytes.
package main

import (
	"bufio"
	"fmt"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		var size int
		if _, err := fmt.Fscanf(in, "%d\n", &size); err != nil {
			return
		}
		source := make([]byte, size)
		if _, err := io.ReadFull(in, source); err != nil {
			return
		}
		_, err := parser.ParseFile(token.NewFileSet(), "", source, parser.SkipObjectResolution)
		if list, ok := err.(scanner.ErrorList); ok && len(list) > 0 {
			fmt.Fprintf(out, "%d\t%q\n", list[0].Pos.Offset, list[0].Msg)
		} else {
			fmt.Fprintln(out)
		}
	}
}
