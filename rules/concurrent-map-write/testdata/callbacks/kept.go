package callbacks

import "sync"

// Service runs what it is made of, when somebody serves it.
type Service struct{ run func() }

// AsService only keeps its function.
func AsService(run func()) *Service { return &Service{run: run} }

// Serve runs it.
func (s *Service) Serve() { s.run() }

// Dialer has two loops that others run.
type Dialer struct {
	services []*Service
	known    *Known
}

// Known is what it dials.
type Known struct {
	mu  sync.Mutex
	ids map[string]int
}

// NewDialer makes its loops.
func NewDialer(known *Known) *Dialer {
	d := &Dialer{known: known}
	d.services = append(d.services, AsService(d.dial), AsService(d.hear))
	return d
}

func (d *Dialer) dial() { d.known.count("a") }

func (d *Dialer) hear() { d.known.add("a") }

func (k *Known) add(id string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.ids[id]++
}

func (k *Known) count(id string) int {
	return k.ids[id] // want `map Known\.ids is read without Known\.mu`
}

// Remove locks.
func (k *Known) Remove(id string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.ids, id)
}

// Sum is done when each returns: the function that it is given is passed on.
func Sum(names []string) int {
	sums := map[string]int{}
	each(names, func(name string) { sums[name]++ })
	return len(sums)
}

func each(names []string, f func(string)) {
	for _, name := range names {
		call(f, name)
	}
}

func call(f func(string), name string) { f(name) }

// Pool stores the function that its runners call before Do returns.
type Pool struct {
	f    func(string)
	todo chan string
	done chan bool
}

// Do runs it for all.
func (p *Pool) Do(names []string, f func(string)) {
	p.f = f
	p.todo, p.done = make(chan string, len(names)), make(chan bool)
	for range 4 {
		go p.run()
	}
	for _, name := range names {
		p.todo <- name
	}
	close(p.todo)
	for range 4 {
		<-p.done
	}
}

func (p *Pool) run() {
	for name := range p.todo {
		p.f(name)
	}
	p.done <- true
}

// Lengths reads when the pool is done.
func Lengths(names []string) int {
	var mu sync.Mutex
	lengths := map[string]int{}
	new(Pool).Do(names, func(name string) {
		mu.Lock()
		defer mu.Unlock()
		lengths[name] = len(name)
	})
	for name := range lengths {
		return lengths[name]
	}
	return 0
}
