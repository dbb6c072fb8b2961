package libraries

import (
	"net/http"

	"github.com/hashicorp/raft"
	"github.com/nsqio/go-nsq"
)

// inbox is filled by one goroutine, and shown by others.
type inbox struct{ bySize map[int]int }

// HandleMessage is called for one message after the other.
func (i *inbox) HandleMessage(m *nsq.Message) error {
	i.bySize[len(m.Body)]++ // want "^error: map inbox.bySize is written in inbox.HandleMessage"
	return nil
}

// ServeHTTP reads.
func (i *inbox) ServeHTTP(http.ResponseWriter, *http.Request) { _ = i.bySize[0] }

// outbox has nobody else who reads it.
type outbox struct{ bySize map[int]int }

// HandleMessage is called for one message after the other.
func (o *outbox) HandleMessage(m *nsq.Message) error {
	o.bySize[len(m.Body)]++
	return nil
}

// ledger is changed and stored by one goroutine.
type ledger struct{ entries map[string]int }

// Apply writes.
func (l *ledger) Apply(entry *raft.Log) any {
	l.entries[string(entry.Data)]++
	return nil
}

// Snapshot never meets Apply.
func (l *ledger) Snapshot() (raft.FSMSnapshot, error) {
	return stored(len(l.entries)), nil
}

// stored is how many there were.
type stored int

// Release has nothing to do.
func (stored) Release() {}

// accounts are changed by one goroutine, and shown by others.
type accounts struct{ entries map[string]int }

// Apply writes.
func (a *accounts) Apply(entry *raft.Log) any {
	a.entries[string(entry.Data)]++ // want "^error: map accounts.entries is written in accounts.Apply"
	return nil
}

// Snapshot never meets Apply.
func (a *accounts) Snapshot() (raft.FSMSnapshot, error) {
	return stored(len(a.entries)), nil
}

// ServeHTTP may meet it.
func (a *accounts) ServeHTTP(_ http.ResponseWriter, r *http.Request) { _ = a.entries[r.URL.Path] }
