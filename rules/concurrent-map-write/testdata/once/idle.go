package once

import "sync"

// Transport fills its table once, whoever comes first.
type Transport struct {
	protoOnce sync.Once
	protos    map[string]string
}

func (t *Transport) setProtos() {
	t.protos = map[string]string{}
	t.protos["h2"] = "stub"
}

// Get asks for the table before it starts what reads it.
func (t *Transport) Get(names []string) {
	t.protoOnce.Do(t.setProtos)
	for _, name := range names {
		go t.dial(name)
	}
}

func (t *Transport) dial(name string) { _ = t.protos[name] }

// CloseIdle asks for it as well, to know what to close.
func (t *Transport) CloseIdle() int {
	t.protoOnce.Do(t.setProtos)
	return len(t.protos)
}

// Wires lets go of them once, as they end.
type Wires struct {
	closeOnce sync.Once
	wires     map[string]string
}

// Serve reads in goroutines.
func (w *Wires) Serve(names []string) {
	for _, name := range names {
		go func() { _ = w.wires[name] }()
	}
}

func (w *Wires) drop() {
	clear(w.wires) // want `map Wires\.wires is written in Wires\.CloseAll, and read in goroutines that Wires\.Serve starts`
}

// CloseAll does not wait for them.
func (w *Wires) CloseAll() { w.closeOnce.Do(w.drop) }
