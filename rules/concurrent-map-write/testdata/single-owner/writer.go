package singleowner

import (
	"context"
	"sync"
	"time"
)

// Watcher has one goroutine that writes, under the lock; it needs none to read what only it writes.
type Watcher struct {
	mu    sync.RWMutex
	known map[string]time.Time
	in    chan string
}

// NewWatcher starts it.
func NewWatcher(ctx context.Context) *Watcher {
	w := &Watcher{known: map[string]time.Time{}, in: make(chan string)}
	go w.run(ctx)
	return w
}

func (w *Watcher) run(ctx context.Context) {
	t := time.NewTicker(time.Second)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case name := <-w.in:
			w.add(name)
		case now := <-t.C:
			w.sweep(now)
		}
	}
}

// add looks with no lock, and writes under it.
func (w *Watcher) add(name string) {
	if _, ok := w.known[name]; ok {
		return
	}
	w.mu.Lock()
	w.known[name] = time.Now()
	w.mu.Unlock()
}

// sweep ranges with no lock, and deletes under it.
func (w *Watcher) sweep(now time.Time) {
	for name, seen := range w.known {
		if now.Sub(seen) > time.Hour {
			w.mu.Lock()
			delete(w.known, name)
			w.mu.Unlock()
		}
	}
}

// Known reads under the lock.
func (w *Watcher) Known(name string) bool {
	w.mu.RLock()
	defer w.mu.RUnlock()
	_, ok := w.known[name]
	return ok
}

// Len reads under the lock.
func (w *Watcher) Len() int {
	w.mu.RLock()
	defer w.mu.RUnlock()
	return len(w.known)
}

// Watched is Watcher with a second writer: now the goroutine's look needs the lock.
type Watched struct {
	mu    sync.RWMutex
	known map[string]time.Time
	in    chan string
}

// NewWatched starts it.
func NewWatched() *Watched {
	w := &Watched{known: map[string]time.Time{}, in: make(chan string)}
	go w.run()
	return w
}

func (w *Watched) run() {
	for name := range w.in {
		if _, ok := w.known[name]; ok { // want `map Watched\.known is read without Watched\.mu`
			continue
		}
		w.mu.Lock()
		w.known[name] = time.Now()
		w.mu.Unlock()
	}
}

// Forget writes too.
func (w *Watched) Forget(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.known, name)
}

// Len reads under the lock.
func (w *Watched) Len() int {
	w.mu.RLock()
	defer w.mu.RUnlock()
	return len(w.known)
}

// Pool has several of those goroutines: each writes.
type Pool struct {
	mu    sync.RWMutex
	known map[string]time.Time
	in    chan string
}

// NewPool starts four.
func NewPool() *Pool {
	p := &Pool{known: map[string]time.Time{}, in: make(chan string)}
	for range 4 {
		go p.run()
	}
	return p
}

func (p *Pool) run() {
	for name := range p.in {
		if _, ok := p.known[name]; ok { // want `map Pool\.known is read without Pool\.mu`
			continue
		}
		p.mu.Lock()
		p.known[name] = time.Now()
		p.mu.Unlock()
	}
}

// Known reads under the lock.
func (p *Pool) Known(name string) bool {
	p.mu.RLock()
	defer p.mu.RUnlock()
	_, ok := p.known[name]
	return ok
}

// Local has the same in one function: the goroutine that writes reads with no lock.
func Local(ctx context.Context, in <-chan string, report func(int)) {
	var mu sync.Mutex
	counts := map[string]int{}
	go func() {
		for s := range in {
			n := counts[s]
			mu.Lock()
			counts[s] = n + 1
			mu.Unlock()
		}
	}()
	for ctx.Err() == nil {
		mu.Lock()
		report(len(counts))
		mu.Unlock()
	}
}

// Unlocked has the writer forget the lock, which the readers hold.
type Unlocked struct {
	mu    sync.RWMutex
	known map[string]time.Time
	in    chan string
}

// NewUnlocked starts it.
func NewUnlocked() *Unlocked {
	u := &Unlocked{known: map[string]time.Time{}, in: make(chan string)}
	go u.run()
	return u
}

func (u *Unlocked) run() {
	for name := range u.in {
		u.known[name] = time.Now() // want `map Unlocked\.known is written without Unlocked\.mu`
	}
}

// Known reads under the lock.
func (u *Unlocked) Known(name string) bool {
	u.mu.RLock()
	defer u.mu.RUnlock()
	_, ok := u.known[name]
	return ok
}

// Len reads under the lock.
func (u *Unlocked) Len() int {
	u.mu.RLock()
	defer u.mu.RUnlock()
	return len(u.known)
}

// Service has its writer run by whoever uses it, once: `go s.Run(ctx)`.
type Service struct {
	mu    sync.RWMutex
	known map[string]time.Time
	in    chan string
}

// Run is the only one that writes.
func (s *Service) Run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case name := <-s.in:
			if _, ok := s.known[name]; ok {
				continue
			}
			s.mu.Lock()
			s.known[name] = time.Now()
			s.mu.Unlock()
		}
	}
}

// Known reads under the lock.
func (s *Service) Known(name string) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	_, ok := s.known[name]
	return ok
}

// Len reads under the lock.
func (s *Service) Len() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.known)
}
