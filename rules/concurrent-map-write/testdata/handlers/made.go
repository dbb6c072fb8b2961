package handlers

import (
	"fmt"
	"net/http"
	"sync"
)

// Board is made with a handler that shows its scores.
type Board struct {
	serve  http.HandlerFunc
	scores map[string]int
	titles map[string]string
	mu     sync.Mutex
	seen   map[string]int
}

// NewBoard keeps a handler that reads what the board gets later; the titles are there before.
func NewBoard() *Board {
	b := &Board{scores: map[string]int{}, titles: map[string]string{}, seen: map[string]int{}}
	b.titles["/"] = "All"
	b.serve = func(w http.ResponseWriter, r *http.Request) {
		_, _ = fmt.Fprint(w, b.titles[r.URL.Path], b.scores[r.URL.Query().Get("name")])
		b.mu.Lock()
		defer b.mu.Unlock()
		b.seen[r.URL.Path]++
	}
	return b
}

// Score writes while requests come.
func (b *Board) Score(name string, n int) { b.scores[name] += n } // want "^error: map Board.scores is written in Board.Score, and read in a handler that NewBoard registers, with no lock in common"

// Seen has the lock that the handler takes.
func (b *Board) Seen(path string) int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.seen[path]
}
