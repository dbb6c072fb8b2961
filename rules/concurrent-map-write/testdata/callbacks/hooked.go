package callbacks

import "sync"

type line struct {
	name string
	hook func(string)
}

// Lines have a hook each.
type Lines struct {
	mu     sync.Mutex
	byName map[string]*line
}

// Hook stores it in one of them, if there is one.
func (l *Lines) Hook(name string, hook func(string)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if found, ok := l.byName[name]; ok {
		found.hook = hook
	}
}

// Tell runs that of one.
func (l *Lines) Tell(name, text string) {
	l.mu.Lock()
	found := l.byName[name]
	l.mu.Unlock()
	if found != nil && found.hook != nil {
		found.hook(text)
	}
}

// With runs what it is given at once.
func (l *Lines) With(name string, f func(string)) {
	if found, ok := l.byName[name]; ok {
		f(found.name)
	}
}

// Texts are counted under a lock.
type Texts struct {
	mu     sync.Mutex
	heard  map[string]int
	hooked map[string]int
}

// Follow hooks under the lock; what it stores runs when that is gone.
func (t *Texts) Follow(lines *Lines, name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.heard[name] = 0
	lines.Hook(name, func(text string) {
		t.heard[text]++ // want "^error: map Texts.heard is written without Texts.mu, which is held at 3 of 4 accesses"
	})
}

// Hear takes the lock.
func (t *Texts) Hear(text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.heard[text]++
}

// Heard takes it as well.
func (t *Texts) Heard(text string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.heard[text]
}

// Watch stores what takes the lock itself.
func (t *Texts) Watch(lines *Lines, name string) {
	lines.Hook(name, func(text string) {
		t.mu.Lock()
		defer t.mu.Unlock()
		t.hooked[text]++
	})
}

// Name holds the lock for what is run at once.
func (t *Texts) Name(lines *Lines, name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	lines.With(name, func(text string) {
		t.hooked[text]++
	})
}

// Hooked takes the lock.
func (t *Texts) Hooked(text string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.hooked[text]
}
