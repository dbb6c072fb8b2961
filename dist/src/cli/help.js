/** The parts of `--help` that no flag says. */
export const intro = 'Finds memory that Go services never give back: tickers never stopped, sync.Maps only written, maps that only grow. ' +
    'Reads source; needs no Go toolchain and no build.';
export const outro = `
Patterns are those of the go command: ./... (the default), dir, dir/..., import
paths inside the module; and single files from any directories, whose whole
packages are read while only the files named get findings. A folder that is
called like a command is written ./rules.

Examples:
  go-maplint                                  the module here, tests and all
  go-maplint ./internal/... ./cmd/server      some packages
  go-maplint --rule ticker-without-stop       one rule
  go-maplint --format friendly --format sarif=maplint.sarif
  go-maplint --stdin-filename poll/poll.go < buffer.go
  go-maplint explain ticker-without-stop      what a rule means and what to do

Exit codes:
  0  nothing to report
  1  findings (notes and findings of low confidence, shown on request, do not count)
  2  wrong usage, something could not be read, or an error in go-maplint itself
  Files that are no valid Go are linted as far as they can be read, and noted.`;
