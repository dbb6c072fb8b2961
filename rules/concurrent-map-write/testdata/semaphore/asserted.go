package semaphore

import (
	"sync"
	"time"
)

// slots keeps those of all rooms, as values of any type.
var slots sync.Map

// Inbox has a lock in a field of any type.
type Inbox struct {
	lock any
	seen map[string]int
	read map[string]int
}

// NewInbox makes an empty one.
func NewInbox() *Inbox {
	return &Inbox{lock: &sync.Mutex{}, seen: map[string]int{}, read: map[string]int{}}
}

// Serve counts what is sent to a room, in many goroutines.
func (b *Inbox) Serve(rooms []string) {
	for _, room := range rooms {
		go b.count(room)
	}
}

// A channel of another package's type, by a type assertion: it may be any.
func (b *Inbox) count(room string) {
	v, _ := slots.LoadOrStore(room, make(chan time.Time, 1))
	slot := v.(chan time.Time)
	slot <- time.Now()
	b.seen[room]++
	<-slot
	b.mark(room)
}

// The lock is what the assertion gives: it may be any as well.
func (b *Inbox) mark(room string) {
	l := b.lock.(*sync.Mutex)
	l.Lock()
	b.read[room]++
	l.Unlock()
}

// Read is for many as well.
func (b *Inbox) Read(room string) int {
	l := b.lock.(*sync.Mutex)
	l.Lock()
	defer l.Unlock()
	return b.read[room]
}
