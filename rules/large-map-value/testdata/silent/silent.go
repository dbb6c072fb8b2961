// Package silent has maps that look like the fault.
package silent

import (
	"net/http"
	"sync"
	"time"
)

type entry struct {
	a, b, c, d, e string
}

type phase string

const (
	reading phase = "reading"
	writing phase = "writing"
)

var (
	mu       sync.Mutex
	byPhase  = map[phase]entry{}
	remade   = map[string]entry{}
	limited  = map[string]entry{}
	small    = map[string][40]byte{}
	pointers = map[string]*entry{}
)

const most = 1000

func touch(w http.ResponseWriter, r *http.Request) {
	mu.Lock()
	defer mu.Unlock()
	addr := r.RemoteAddr
	p := reading
	if r.Method == http.MethodPost {
		p = writing
	}
	byPhase[p] = entry{a: addr}
	remade[addr] = entry{a: addr}
	if len(limited) < most {
		limited[addr] = entry{a: addr}
	}
	small[addr] = [40]byte{}
	pointers[addr] = &entry{a: addr}
	words(addr)
}

// Rotate forgets everything each hour.
func Rotate() {
	for range time.Tick(time.Hour) {
		mu.Lock()
		remade = make(map[string]entry, len(remade))
		mu.Unlock()
	}
}

// counter ends with the call that makes it.
type counter struct {
	words map[string]entry
}

func (c *counter) add(word string) { c.words[word] = entry{a: word} }

func words(text string) int {
	c := counter{words: make(map[string]entry)}
	for i := range text {
		c.add(text[i:])
	}
	delete(c.words, "")
	return len(c.words)
}

// Result is what a handler makes and sends.
type Result struct {
	Entries map[string]entry `json:"entries"`
}

// Add is called while the answer is put together.
func (r *Result) Add(addr string) { r.Entries[addr] = entry{a: addr} }

// Register adds the handler.
func Register(mux *http.ServeMux) { mux.HandleFunc("/", touch) }
