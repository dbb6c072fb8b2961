// Package partof has goroutines of objects that others reach by way of a bigger one.
package partof

import "time"

type conn struct {
	subs map[string]int
	seen map[string]int
}

// Watch starts a goroutine that goes through the map.
func (c *conn) Watch() {
	go func() {
		for range time.Tick(time.Second) {
			for topic := range c.subs {
				println(topic)
			}
			c.seen["tick"]++
		}
	}()
}

// Source has one conn.
type Source struct {
	cli  *conn
	pool []*conn
}

// Subscribe writes.
func (s *Source) Subscribe(topic string) {
	s.cli.subs[topic]++ // want "map conn.subs is written in Source.Subscribe, and read in a goroutine that conn.Watch starts"
}

// SubscribeAll writes to one of several: which may run nothing.
func (s *Source) SubscribeAll(i int) int { return s.pool[i].seen["tick"] }
