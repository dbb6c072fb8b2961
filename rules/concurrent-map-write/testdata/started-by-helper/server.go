// Package helper starts goroutines by a helper that holds a lock of its own when it does, and has channels that are no locks.
package helper

import "sync"

// Server counts its goroutines.
type Server struct {
	mu      sync.Mutex
	clients map[int]string

	grMu    sync.Mutex
	running bool
	wg      sync.WaitGroup
}

// start runs f in a goroutine: without the lock that is held meanwhile.
func (s *Server) start(f func()) {
	s.grMu.Lock()
	if s.running {
		s.wg.Add(1)
		go f()
	}
	s.grMu.Unlock()
}

// Accept has two goroutines, of which one forgets the lock.
func (s *Server) Accept(ids <-chan int) {
	s.start(func() {
		for id := range ids {
			s.mu.Lock()
			s.clients[id] = ""
			s.mu.Unlock()
		}
	})
	s.start(func() {
		for id := range ids {
			delete(s.clients, id) // want `map Server\.clients is written without Server\.mu`
		}
	})
}

// Count takes it.
func (s *Server) Count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.clients)
}

type result struct {
	name string
	err  error
}

// Registry has plugins.
type Registry struct {
	mu      sync.Mutex
	plugins map[string]bool
}

// Activate stores.
func (r *Registry) Activate(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.plugins[name] = true
}

// Drop deletes.
func (r *Registry) Drop(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.plugins, name)
}

// ActivateAll sends on and receives from a channel of its own, which keeps nobody out.
func (r *Registry) ActivateAll(names []string) []error {
	results := make(chan *result, len(names))
	for _, name := range names {
		if r.plugins[name] { // want `map Registry\.plugins is read without Registry\.mu`
			results <- &result{name: name}
			continue
		}
		go func() {
			r.Activate(name)
			results <- &result{name: name}
		}()
	}
	var errs []error
	for range names {
		errs = append(errs, (<-results).err)
	}
	return errs
}

type output map[string]int

// All waits for others by channels of theirs, and writes a map of a named type with no lock.
func All(waits map[string]chan struct{}, next map[string][]string) output {
	out := output{}
	var wg sync.WaitGroup
	for name := range next {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if wait := waits[name]; wait != nil {
				<-wait
			}
			out[name] = len(name) // want `map out is written in goroutines`
			for _, other := range next[name] {
				waits[other] <- struct{}{}
			}
		}()
	}
	wg.Wait()
	return out
}

// Streams is how others see a service.
type Streams interface{ Watch(events <-chan int) error }

type service struct{}

type stream struct{ progress map[int]bool }

func (s *stream) send(events <-chan int) {
	for id := range events {
		s.progress[id] = false // want `map stream\.progress is written`
	}
}

func (s *stream) receive(events <-chan int) error {
	for id := range events {
		s.progress[id] = true
	}
	return nil
}

// Watch has a stream for the call, and a goroutine beside itself.
func (service) Watch(events <-chan int) error {
	s := &stream{progress: map[int]bool{}}
	go s.send(events)
	return s.receive(events)
}

// Instances is how others see a manager.
type Instances interface {
	Run()
	Find(name string) int
}

type manager struct {
	events    chan string
	instances map[string]int
}

// Run starts its goroutine, which holds no lock, whatever its callers do.
func (m *manager) Run() { go m.loop() }

func (m *manager) loop() {
	for name := range m.events {
		m.instances[name] = len(name) // want `map manager\.instances is written in a goroutine that manager\.Run starts`
	}
}

func (m *manager) Find(name string) int { return m.instances[name] }

// Sizes has the helper start a goroutine for each name.
func (s *Server) Sizes(names []string) map[string]int {
	sizes := map[string]int{}
	for _, name := range names {
		s.start(func() {
			defer s.wg.Done()
			sizes[name] = len(name) // want `map sizes is written in goroutines that Server\.Sizes starts`
		})
	}
	s.wg.Wait()
	return sizes
}
