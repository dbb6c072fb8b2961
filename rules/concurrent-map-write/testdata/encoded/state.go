// Package encoded has structs that are encoded as a whole.
package encoded

import (
	"encoding/json"
	"sync"
)

// State is saved now and then.
type State struct {
	mu    sync.Mutex
	Names map[string]int
	notes map[string]string
}

// Add writes.
func (s *State) Add(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Names[name]++
	s.notes[name] = name
}

// Drop writes.
func (s *State) Drop(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.Names, name)
	delete(s.notes, name)
}

// Save goes through Names, not through notes, which nobody outside can see.
func (s *State) Save() ([]byte, error) {
	return json.Marshal(s) // want "^error: map State.Names is read without State.mu, which is held at 2 of 3 accesses"
}

// Locked is saved under its lock.
type Locked struct {
	mu    sync.Mutex
	Names map[string]int
}

// Add writes.
func (l *Locked) Add(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.Names[name]++
}

// Drop writes.
func (l *Locked) Drop(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.Names, name)
}

// Save holds the lock.
func (l *Locked) Save() ([]byte, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return json.Marshal(l)
}

// Own encodes itself, with the lock.
type Own struct {
	mu    sync.Mutex
	Names map[string]int
}

// Add writes.
func (o *Own) Add(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.Names[name]++
}

// Drop writes.
func (o *Own) Drop(name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.Names, name)
}

// MarshalJSON holds the lock.
func (o *Own) MarshalJSON() ([]byte, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return json.Marshal(o.Names)
}

// Save leaves it to that.
func (o *Own) Save() ([]byte, error) { return json.Marshal(o) }
