// Package probe leads to maps of its own, and to those of another package as well.
package probe

import "example.com/packages/internal/parser"

// Probe runs once for each target.
type Probe struct {
	parser *parser.Parser
	marks  map[string]bool
}

// New makes one.
func New() *Probe {
	return &Probe{parser: parser.New(), marks: map[string]bool{}}
}

// Run starts all at once.
func (p *Probe) Run(targets []string) {
	for _, target := range targets {
		go p.once(target)
	}
}

func (p *Probe) once(target string) {
	p.mark(target)
	p.take(target)
}

func (p *Probe) mark(target string) {
	p.marks[target] = true // want "^error: map Probe.marks is written in goroutines that Probe.Run starts, which runs beside itself"
}

func (p *Probe) take(line string) {
	p.parser.Take(line)
}
