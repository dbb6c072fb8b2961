/** The parts of `--help` that no flag says. */

export const intro =
  'Finds memory that Go services never give back: tickers never stopped, sync.Maps only written, maps that only grow. ' +
  'Reads source; needs no Go toolchain and no build.';

export const outro = `
Patterns are those of the go command: ./... (the default), dir, dir/..., import
paths; and single files from any directories, whose whole packages are read while
only the files named get findings. ./rules is a folder called like a command.

Examples:
  go-maplint                                  the module here, tests and all
  go-maplint ./internal/... ./cmd/server      some packages
  go-maplint --rule ticker-without-stop       one rule
  go-maplint --format friendly --format sarif=maplint.sarif
  go-maplint --stdin-filename poll/poll.go < buffer.go
  go-maplint explain ticker-without-stop      what a rule means and what to do

Exit codes:
  0  nothing to report
  1  findings (notes and those of low confidence count only with --fail-on)
  2  wrong usage, something could not be read, or an error in go-maplint itself
  Files that are no valid Go are linted as far as they can be read, and noted.`;

export const mapsOutro = `
The first come those that would keep the most memory once a million entries have
been in them, even when all are deleted again: Go maps never shrink. Figures are
those of the Go version that builds the module. A map's life is that of the
process, of an object that holds it, or of a call; json and csv say why.

Examples:
  go-maplint maps                             the module here
  go-maplint maps --locals ./internal/cache   some package, local variables too
  go-maplint maps --format csv > maps.csv     for a spreadsheet

Exit codes: 0, or 2 where something could not be read.`;
