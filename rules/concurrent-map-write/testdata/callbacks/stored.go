package callbacks

import "sync"

type store struct {
	mu      sync.Mutex
	closed  bool
	onClose []func()
}

// OnClose calls the function at once when it is too late, and else keeps it.
func (s *store) OnClose(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		f()
		return
	}
	s.onClose = append(s.onClose, f)
}

// Stores has a lock.
type Stores struct {
	mu   sync.Mutex
	open map[string]*store
}

// Open holds the lock, but not when the store is closed.
func (s *Stores) Open(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	st := &store{}
	s.open[name] = st
	st.OnClose(func() {
		delete(s.open, name) // want `map Stores\.open is written without Stores\.mu`
	})
}

// Get takes it.
func (s *Stores) Get(name string) *store {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.open[name]
}

type worker struct{ f func(int) }

// Do stores the function, but only for as long as it runs.
func (w *worker) Do(f func(int)) {
	w.f = f
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			w.f(n)
		}()
	}
	wg.Wait()
}

// Squares reads when all is done.
func Squares() int {
	var mu sync.Mutex
	squares := map[int]int{}
	new(worker).Do(func(n int) {
		mu.Lock()
		defer mu.Unlock()
		squares[n] = n * n
	})
	return len(squares)
}
