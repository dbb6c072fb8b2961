package fields

import (
	"context"
	"time"
)

func (s *Server) sweep(ctx context.Context) {
	ticker := time.NewTicker(time.Minute)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			s.expire(time.Now().Add(-time.Hour))
		case <-ctx.Done():
			return
		}
	}
}

func (s *Server) expire(before time.Time) {
	s.sessions.Range(func(key, value any) bool {
		if value.(*session).since.Before(before) {
			s.sessions.Delete(key)
		}
		return true
	})
	recent := &s.state.recent
	recent.Range(func(key, _ any) bool {
		recent.Delete(key)
		return true
	})
}
