// Package libraries has its maps in functions that only libraries call.
package libraries

import (
	"context"
	"crypto/tls"
	"log/slog"
	"sync"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hibiken/asynq"
)

// levels counts what is logged, by any goroutine.
type levels struct{ seen map[slog.Level]int }

// Handle counts.
func (l *levels) Handle(_ context.Context, r slog.Record) error {
	l.seen[r.Level]++ // want "^error: map levels.seen is written in a handler, levels.Handle, which runs beside itself"
	return nil
}

// lines counts the same under a lock.
type lines struct {
	mu   sync.Mutex
	seen map[string]int
}

// Handle holds the lock for what it calls.
func (l *lines) Handle(_ context.Context, r slog.Record) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.count(r)
	return nil
}

// count is given what is logged by Handle only.
func (l *lines) count(r slog.Record) { l.seen[r.Message]++ }

// certificates are made for each name that a client asks for.
type certificates struct{ known map[string]*tls.Certificate }

// get keeps them: several clients may ask at once.
func (c *certificates) get(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
	found := c.known[hello.ServerName]
	if found == nil {
		found = &tls.Certificate{}
		c.known[hello.ServerName] = found // want "^error: map certificates.known is written in a handler, certificates.get, which runs beside itself"
	}
	return found, nil
}

// hello is this program's own.
type hello struct{ ServerName string }

// names are asked for by whoever has them.
type names struct{ known map[string]int }

// get keeps them.
func (n *names) get(h *hello) int {
	n.known[h.ServerName]++
	return n.known[h.ServerName]
}

// Sender works for a queue.
type Sender struct{ sent map[string]int }

// ProcessTask is run by several workers.
func (s *Sender) ProcessTask(_ context.Context, task *asynq.Task) error {
	s.sent[task.Type()]++ // want "^error: map Sender.sent is written in a handler, Sender.ProcessTask, which runs beside itself"
	return nil
}

// Task is this program's own.
type Task struct{ Name string }

// Printer works for whoever has it.
type Printer struct{ sent map[string]int }

// ProcessTask counts.
func (p *Printer) ProcessTask(_ context.Context, task *Task) error {
	p.sent[task.Name]++
	return nil
}

// create is run for several resources at once.
func create(_ context.Context, d *schema.ResourceData, _ any) error {
	resources[d.Id()] = true // want "^error: map resources is written in a handler, create, which runs beside itself"
	return nil
}

// resources are those that there are.
var resources = map[string]bool{}
