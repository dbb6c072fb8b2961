// Package cli holds the commands of a command line, each run once in a process of its own.
package cli

import (
	"context"
	"time"
)

// DebugCommand captures what a server says for a while.
type DebugCommand struct {
	lines []string
}

// Run runs the command and gives its exit code.
func (c *DebugCommand) Run(args []string) int {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	c.collect(ctx, func() string { return args[0] })
	return 0
}

func (c *DebugCommand) collect(ctx context.Context, ask func() string) {
	tick := time.Tick(time.Second) // want "^low warning: .*time.Tick in `tick` can never be stopped"
	for {
		select {
		case <-tick:
			c.lines = append(c.lines, ask())
		case <-ctx.Done():
			return
		}
	}
}
