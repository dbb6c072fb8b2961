// Package one has types of which one goroutine of a library calls all methods.
package one

import (
	"io"

	"github.com/hashicorp/raft"
	"sigs.k8s.io/controller-runtime/pkg/event"
)

// nodes are told of by one goroutine.
type nodes struct{ names map[any]bool }

// OnAdd is called for one after the other.
func (n *nodes) OnAdd(obj interface{}) { n.names[obj] = true }

// OnDelete never meets OnAdd.
func (n *nodes) OnDelete(obj interface{}) { delete(n.names, obj) }

// queue is told of by one goroutine.
type queue struct{ names map[string]bool }

// Create is called for one after the other.
func (q *queue) Create(e event.CreateEvent) bool {
	q.names[e.Name] = true
	return true
}

// Delete never meets Create.
func (q *queue) Delete(e event.DeleteEvent) bool {
	delete(q.names, e.Name)
	return true
}

// Batches are changed by one goroutine.
type Batches struct{ entries map[string]int }

// Apply writes.
func (b *Batches) Apply(entry *raft.Log) any {
	b.entries[string(entry.Data)]++
	return nil
}

// ApplyBatch never meets Apply.
func (b *Batches) ApplyBatch(entries []*raft.Log) []any {
	b.entries["batch"]++
	return nil
}

// Ledger is changed and restored by one goroutine.
type Ledger struct{ entries map[string]int }

// Apply writes.
func (l *Ledger) Apply(entry *raft.Log) any {
	l.entries[string(entry.Data)]++
	return nil
}

// Restore never meets Apply.
func (l *Ledger) Restore(r io.ReadCloser) error {
	l.entries["restored"] = 1
	return r.Close()
}
