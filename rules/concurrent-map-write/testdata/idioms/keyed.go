package idioms

import (
	"encoding/json"
	"sync"
)

// locker has a lock for each name.
type locker struct {
	mu    sync.Mutex
	locks map[string]*sync.Mutex
}

func (l *locker) lock(name string) {
	l.mu.Lock()
	m := l.locks[name]
	if m == nil {
		m = &sync.Mutex{}
		l.locks[name] = m
	}
	l.mu.Unlock()
	m.Lock()
}

func (l *locker) unlock(name string) {
	l.mu.Lock()
	m := l.locks[name]
	l.mu.Unlock()
	m.Unlock()
}

// Paused is guarded by the lock of a name.
type Paused struct {
	names   *locker
	waiters map[string]int
}

// Follow starts goroutines that take it.
func (p *Paused) Follow(names []string) {
	for _, name := range names {
		go func() {
			p.names.lock("all")
			defer p.names.unlock("all")
			p.waiters[name]++
		}()
	}
}

// Labels are decoded into an object that nobody else has yet.
type Labels struct {
	mu sync.Mutex
	m  map[string]string
}

// UnmarshalJSON fills it.
func (l *Labels) UnmarshalJSON(data []byte) error {
	var pairs [][2]string
	if err := json.Unmarshal(data, &pairs); err != nil {
		return err
	}
	l.m = map[string]string{}
	for _, p := range pairs {
		l.m[p[0]] = p[1] // want `^low error: map Labels\.m is written without Labels\.mu`
	}
	return nil
}

// Set writes.
func (l *Labels) Set(k, v string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.m[k] = v
}

// Get reads.
func (l *Labels) Get(k string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.m[k]
}

// Drop writes.
func (l *Labels) Drop(k string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.m, k)
}
