// Package inboundcalls answers calls, which come beside each other.
package inboundcalls

import (
	"context"
	"sync"

	"github.com/uber/tchannel-go"
)

// Echo counts with no lock.
type Echo struct{ calls map[string]int }

// NewEcho makes one.
func NewEcho() *Echo { return &Echo{calls: map[string]int{}} }

// Handle is run for each call.
func (e *Echo) Handle(_ context.Context, call *tchannel.InboundCall) {
	e.calls[call.MethodString()]++ // want "^error: map Echo.calls is written in a handler, Echo.Handle, which runs beside itself"
}

// Counted counts under a lock.
type Counted struct {
	mu    sync.Mutex
	calls map[string]int
}

// NewCounted makes one.
func NewCounted() *Counted { return &Counted{calls: map[string]int{}} }

// Handle takes it.
func (c *Counted) Handle(_ context.Context, call *tchannel.InboundCall) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[call.MethodString()]++
}

// Sender asks others, one after the other.
type Sender struct{ sent map[string]int }

// Send is given what it makes a call of.
func (s *Sender) Send(_ context.Context, call *tchannel.OutboundCall, name string) {
	s.sent[name]++
}
