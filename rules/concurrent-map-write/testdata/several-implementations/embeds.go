package severalimplementations

import "sync"

// World lists what two structs have together.
type World interface {
	Root() string
	Prepare(id string) error
}

type states struct{ root string }

func (s *states) Root() string { return s.root }

// world has Root by embedding.
type world struct {
	*states
	txs map[string]string
}

// NewWorld gives the only World.
func NewWorld() World { return &world{states: &states{}, txs: map[string]string{}} }

// Prepare writes.
func (w *world) Prepare(id string) error {
	w.txs[id] = w.root // want `map world.txs is written in goroutines that Block.Collect starts, which runs beside itself`
	return nil
}

// Block has a World.
type Block struct{ world World }

// Collect prepares all of them at once.
func (b *Block) Collect(ids []string) {
	var wg sync.WaitGroup
	for _, id := range ids {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_ = b.world.Prepare(id)
		}()
	}
	wg.Wait()
}

// Ledger lists what nobody here has.
type Ledger interface {
	Root() string
	Enter(id string)
	Close()
}

// lines has no Close, its own or by embedding.
type lines struct {
	*states
	all map[string]string
}

// Enter writes, for nobody.
func (l *lines) Enter(id string) { l.all[id] = l.root }

func newLines() *lines { return &lines{states: &states{}, all: map[string]string{}} }

// Audit has a Ledger of somebody else.
type Audit struct{ ledger Ledger }

// All enters all of them at once.
func (a *Audit) All(ids []string) {
	var wg sync.WaitGroup
	for _, id := range ids {
		wg.Add(1)
		go func() {
			defer wg.Done()
			a.ledger.Enter(id)
		}()
	}
	wg.Wait()
}

// Len makes its own.
func Len(ids []string) int {
	l := newLines()
	for _, id := range ids {
		l.Enter(id)
	}
	return len(l.all)
}
