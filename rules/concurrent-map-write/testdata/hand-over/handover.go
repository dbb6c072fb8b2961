// Package handover gives a held lock, or the map itself, to the goroutine it starts.
package handover

import "sync"

// Store hands its lock over to the one goroutine that it starts.
type Store struct {
	mu   sync.Mutex
	rows map[string]int
}

// Refresh locks; the goroutine unlocks.
func (s *Store) Refresh(load func() map[string]int) {
	s.mu.Lock()
	go func() {
		defer s.mu.Unlock()
		for k, v := range load() {
			s.rows[k] = v
		}
	}()
}

// Reload hands it to a method.
func (s *Store) Reload() {
	s.mu.Lock()
	go s.reload()
}

func (s *Store) reload() {
	clear(s.rows)
	s.mu.Unlock()
}

// Get reads.
func (s *Store) Get(key string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.rows[key]
}

// Loose releases the lock itself, beside the goroutine.
type Loose struct {
	mu   sync.Mutex
	rows map[string]int
}

// Refresh unlocks while the goroutine writes.
func (l *Loose) Refresh(load func() map[string]int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	go func() {
		for k, v := range load() {
			l.rows[k] = v // want `map Loose\.rows is written without Loose\.mu`
		}
	}()
}

// Get reads.
func (l *Loose) Get(key string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.rows[key]
}

// Len reads.
func (l *Loose) Len() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.rows)
}

// Waits holds the lock while it waits for the one goroutine that writes.
type Waits struct {
	mu   sync.Mutex
	rows map[string]int
}

// Refresh keeps everybody else out until the goroutine has ended.
func (w *Waits) Refresh(load func() map[string]int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	done := make(chan struct{})
	go func() {
		defer close(done)
		for k, v := range load() {
			w.rows[k] = v
		}
	}()
	<-done
}

// Get reads.
func (w *Waits) Get(key string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.rows[key]
}

// Len reads.
func (w *Waits) Len() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.rows)
}

// Many starts more than one under the one lock.
type Many struct {
	mu   sync.Mutex
	rows map[string]int
}

// Refresh waits for all, but they run beside each other.
func (m *Many) Refresh(names []string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.rows[name] = len(name) // want `map Many\.rows is written`
		}()
	}
	wg.Wait()
}

// Get reads.
func (m *Many) Get(key string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.rows[key]
}

// Len reads.
func (m *Many) Len() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.rows)
}
