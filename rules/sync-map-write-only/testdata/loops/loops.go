// Package loops fills maps from goroutines that go on and on.
package loops

import (
	"context"
	"sync"
	"time"
)

type event struct {
	id   string
	body []byte
}

// Consumer remembers each event that it has seen.
type Consumer struct {
	seen     sync.Map // want "^low warning: .*seen.*never removed"
	inFlight sync.Map
	failed   sync.Map // want "failed.*never read"
	events   chan event
}

// Start consumes until the channel closes.
func (c *Consumer) Start(handle func(event) error) {
	go c.loop(handle)
}

func (c *Consumer) loop(handle func(event) error) {
	for e := range c.events {
		if _, dup := c.seen.LoadOrStore(e.id, struct{}{}); dup {
			continue
		}
		c.inFlight.Store(e.id, time.Now())
		if err := handle(e); err != nil {
			c.failed.Store(e.id, e.body)
		}
		c.inFlight.Delete(e.id)
	}
}

var samples sync.Map // want "samples.*never read"

// Sample measures until ctx ends.
func Sample(ctx context.Context, every time.Duration, measure func() float64) {
	go func() {
		ticker := time.NewTicker(every)
		defer ticker.Stop()
		for {
			select {
			case now := <-ticker.C:
				samples.Store(now, measure())
			case <-ctx.Done():
				return
			}
		}
	}()
}

var consumer = &Consumer{events: make(chan event)}

// Run runs the process's consumer.
func Run(handle func(event) error) { consumer.Start(handle) }
