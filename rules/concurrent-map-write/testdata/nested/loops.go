package nested

// Peer has one loop, whoever starts it.
type Peer struct {
	in   chan string
	seen map[string]int
}

func (p *Peer) loop() {
	for name := range p.in {
		p.seen[name]++
	}
}

// Start starts it for a peer that was made elsewhere.
func (p *Peer) Start() { go p.loop() }

// Accept starts it for a peer of its own.
func Accept(in chan string) *Peer {
	p := &Peer{in: in, seen: map[string]int{}}
	go p.loop()
	return p
}

// Worker runs in one of two ways.
type Worker struct {
	in   chan string
	size int
	rows map[string]int
}

// Run starts one goroutine, not both.
func (w *Worker) Run() {
	if w.size > 1 {
		w.batches()
	} else {
		w.singles()
	}
}

func (w *Worker) batches() {
	go func() {
		for name := range w.in {
			w.rows[name] += w.size
		}
	}()
}

func (w *Worker) singles() {
	go func() {
		for name := range w.in {
			w.rows[name]++
		}
	}()
}
