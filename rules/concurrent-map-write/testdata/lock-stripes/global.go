package lockstripes

import "sync"

// wallet locks itself.
type wallet struct {
	mu   sync.Mutex
	name string
}

// Wallets are several.
type Wallets struct{ list []*wallet }

// synced is one for all of them.
var synced = map[string]int{}

// Synced holds the lock of one wallet only.
func (w *Wallets) Synced(i int) {
	w.list[i].mu.Lock()
	defer w.list[i].mu.Unlock()
	synced[w.list[i].name]++ // want "^error: map synced is written under w.list.…., one of several locks: others hold another one"
}

// Progress too.
func (w *Wallets) Progress(i int) int {
	w.list[i].mu.Lock()
	defer w.list[i].mu.Unlock()
	return synced[w.list[i].name]
}
