// Package nested has sync.Maps as elements: they go when the outer entry goes.
package nested

import (
	"net/http"
	"sync"
	"time"
)

type room struct {
	members sync.Map
}

type hub struct {
	mu     sync.Mutex
	topics map[string]*sync.Map
	rooms  map[string]*room
	shards [16]sync.Map
}

var shared = &hub{topics: map[string]*sync.Map{}, rooms: map[string]*room{}}

func (h *hub) join(name, who string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.topics[name] == nil {
		h.topics[name] = &sync.Map{}
		h.rooms[name] = &room{}
	}
	h.topics[name].Store(who, time.Now())
	h.rooms[name].members.Store(who, time.Now())
}

func (h *hub) close(name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.topics, name)
	delete(h.rooms, name)
}

func (h *hub) mark(who string) { h.shards[len(who)%len(h.shards)].Store(who, time.Now()) }

func (h *hub) unmark(who string) {
	shard := &h.shards[len(who)%len(h.shards)]
	shard.Delete(who)
}

func handle(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		shared.close(r.URL.Path)
		shared.unmark(r.RemoteAddr)
		return
	}
	shared.join(r.URL.Path, r.RemoteAddr)
	shared.mark(r.RemoteAddr)
}

// Register installs the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", handle) }
