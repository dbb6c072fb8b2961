// Package session remembers who is logged in.
package session

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"sync"
	"time"
)

type session struct {
	device string
	ends   time.Time
}

// Store holds sessions until they end.
type Store struct {
	ttl    time.Duration
	tokens sync.Map // sessions by token
}

// NewStore returns an empty store whose sessions last for ttl.
func NewStore(ttl time.Duration) *Store {
	return &Store{ttl: ttl}
}

// Open starts a session and returns its token.
func (s *Store) Open(device string) (string, error) {
	var raw [16]byte
	if _, err := rand.Read(raw[:]); err != nil {
		return "", err
	}
	token := hex.EncodeToString(raw[:])
	s.tokens.Store(token, session{device: device, ends: time.Now().Add(s.ttl)})
	return token, nil
}

// Device returns whose session the token is.
func (s *Store) Device(token string) (string, bool) {
	v, ok := s.tokens.Load(token)
	if !ok {
		return "", false
	}
	found := v.(session)
	return found.device, time.Now().Before(found.ends)
}

// Close ends a session.
func (s *Store) Close(token string) {
	s.tokens.Delete(token)
}

// Sweep removes ended sessions until ctx ends.
func (s *Store) Sweep(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case now := <-ticker.C:
			s.removeEnded(now)
		case <-ctx.Done():
			return
		}
	}
}

func (s *Store) removeEnded(now time.Time) {
	s.tokens.Range(func(token, v any) bool {
		if now.After(v.(session).ends) {
			s.tokens.Delete(token)
		}
		return true
	})
}
