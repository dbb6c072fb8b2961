// Package siblings has maps that are filled side by side: one is emptied again, the other is not.
package siblings

import "sync"

// Holder keeps what it heard of services.
type Holder struct {
	infos   sync.Map
	updated sync.Map // want "updated.*never removed"
	loading sync.Map
	plans   sync.Map // want "^low warning: .*plans.*never removed"
}

// Process takes what it is told of a service.
func (h *Holder) Process(key string, info any, revision int) {
	h.infos.Store(key, info)
	h.updated.Store(key, revision)
}

// Drop forgets a service.
func (h *Holder) Drop(key string) { h.infos.Delete(key) }

// Revision tells how old it is.
func (h *Holder) Revision(key string) any {
	v, _ := h.updated.Load(key)
	return v
}

// Plan makes a plan once; what is under way says nothing of how many there are.
func (h *Holder) Plan(key string, plan func() any) any {
	if p, ok := h.plans.Load(key); ok {
		return p
	}
	h.loading.Store(key, true)
	defer h.loading.Delete(key)
	p := plan()
	h.plans.Store(key, p)
	return p
}
