package semaphore

// Batch has a channel with room for many, made in a variable.
type Batch struct {
	slots chan struct{}
	m     map[string]int
}

// NewBatch makes it for n at once.
func NewBatch(n int) *Batch {
	queue := make(chan struct{}, n)
	return &Batch{slots: queue, m: map[string]int{}}
}

// Add keeps nobody out but the one who is too many.
func (b *Batch) Add(key string) {
	b.slots <- struct{}{}
	b.m[key]++ // want "^error: map Batch.m is written in goroutines that Fill starts"
	<-b.slots
}

// Fill starts goroutines that write.
func Fill(b *Batch, keys []string) {
	for _, key := range keys {
		go b.Add(key)
	}
}

// Gate has a channel with room for one, made in a variable.
type Gate struct {
	pass chan struct{}
	m    map[string]int
}

// NewGate makes it.
func NewGate() *Gate {
	g := &Gate{m: map[string]int{}}
	one := make(chan struct{}, 1)
	g.pass = one
	return g
}

// Add keeps everybody else out.
func (g *Gate) Add(key string) {
	g.pass <- struct{}{}
	g.m[key]++
	<-g.pass
}

// Enter starts goroutines that write.
func Enter(g *Gate, keys []string) {
	for _, key := range keys {
		go g.Add(key)
	}
}
