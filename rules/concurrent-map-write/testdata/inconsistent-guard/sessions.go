package inconsistentguard

import (
	"sync"
	"time"
)

type session struct {
	user    string
	expires time.Time
}

// Sessions expires its entries in a goroutine that takes no lock.
type Sessions struct {
	mu   sync.RWMutex
	byID map[string]*session
	stop chan struct{}
}

// Open starts the janitor.
func Open() *Sessions {
	s := &Sessions{byID: map[string]*session{}, stop: make(chan struct{})}
	go s.expire()
	return s
}

func (s *Sessions) expire() {
	t := time.NewTicker(time.Minute)
	defer t.Stop()
	for {
		select {
		case <-s.stop:
			return
		case now := <-t.C:
			for id, sess := range s.byID {
				if now.After(sess.expires) {
					delete(s.byID, id) // want `map Sessions\.byID is written without Sessions\.mu`
				}
			}
		}
	}
}

// Login adds one.
func (s *Sessions) Login(id, user string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byID[id] = &session{user, time.Now().Add(time.Hour)}
}

// User tells whose it is.
func (s *Sessions) User(id string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	sess, ok := s.byID[id]
	if !ok {
		return "", false
	}
	return sess.user, true
}

// Close ends the janitor.
func (s *Sessions) Close() { close(s.stop) }

// Leases is Sessions after the fix.
type Leases struct {
	mu   sync.RWMutex
	byID map[string]*session
	stop chan struct{}
}

// OpenLeases starts the janitor.
func OpenLeases() *Leases {
	l := &Leases{byID: map[string]*session{}, stop: make(chan struct{})}
	go l.expire()
	return l
}

func (l *Leases) expire() {
	t := time.NewTicker(time.Minute)
	defer t.Stop()
	for {
		select {
		case <-l.stop:
			return
		case now := <-t.C:
			l.mu.Lock()
			for id, sess := range l.byID {
				if now.After(sess.expires) {
					delete(l.byID, id)
				}
			}
			l.mu.Unlock()
		}
	}
}

// Login adds one.
func (l *Leases) Login(id, user string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.byID[id] = &session{user, time.Now().Add(time.Hour)}
}

// User tells whose it is.
func (l *Leases) User(id string) (string, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	sess, ok := l.byID[id]
	if !ok {
		return "", false
	}
	return sess.user, true
}

// Close ends the janitor.
func (l *Leases) Close() { close(l.stop) }
