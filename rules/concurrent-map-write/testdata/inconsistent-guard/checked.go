package inconsistentguard

import "sync"

// Words are looked up before the lock is taken.
type Words struct {
	mu    sync.Mutex
	lang  string
	known map[string]int
}

// Learn leaves it to another function.
func (w *Words) Learn(word string) { w.learn(w.lang + word) }

// learn asks too early.
func (w *Words) learn(word string) {
	if _, ok := w.known[word]; ok { // want "^error: map Words.known is read without Words.mu, which one other access holds"
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.known[word] = len(word)
}

// Terms are looked up again under the lock, and before that in a map that is never written.
type Terms struct {
	mu    sync.Mutex
	lang  string
	fixed map[string]int
	known map[string]int
}

// Learn leaves it to another function.
func (t *Terms) Learn(word string) { t.learn(t.lang + word) }

// learn asks at the right time.
func (t *Terms) learn(word string) {
	if _, ok := t.fixed[word]; ok {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, ok := t.known[word]; ok {
		return
	}
	t.known[word] = len(word)
}
