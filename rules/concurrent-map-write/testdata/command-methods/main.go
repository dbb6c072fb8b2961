// Command commandmethods has methods that it hands on as values.
package main

import (
	"net/http"
	"sync"
)

type peer struct {
	mu    sync.Mutex
	known map[string]bool
	sent  map[string]bool
}

type hooks struct {
	Add, Send func(string)
	Has       func(string) bool
}

// Add locks.
func (p *peer) Add(addr string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.known[addr] = true
	p.sent[addr] = false
}

// Send locks.
func (p *peer) Send(addr string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sent[addr] = p.known[addr]
}

// Has forgets the lock.
func (p *peer) Has(addr string) bool {
	return p.known[addr] // want "map peer.known is read without peer.mu"
}

func (p *peer) hooks() hooks {
	return hooks{Add: p.Add, Send: p.Send, Has: p.Has}
}

func main() {
	p := &peer{known: map[string]bool{}, sent: map[string]bool{}}
	l := p.hooks()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		l.Add(r.RemoteAddr)
		l.Send(r.RemoteAddr)
		if !l.Has(r.RemoteAddr) {
			http.NotFound(w, r)
		}
	})
	_ = http.ListenAndServe("", nil)
}
