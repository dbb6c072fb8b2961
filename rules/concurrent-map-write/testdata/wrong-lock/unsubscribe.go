package wronglock

import "sync"

// Feed has handlers, and events that wait for them; each with a lock of its own.
type Feed struct {
	eventsMu   sync.Mutex
	events     []string
	handlersMu sync.Mutex
	handlers   map[int]func(string)
	next       int
}

// Publish keeps an event.
func (f *Feed) Publish(event string) {
	f.eventsMu.Lock()
	defer f.eventsMu.Unlock()
	f.events = append(f.events, event)
}

// On gives back what takes the handler away again, under the lock of the events.
func (f *Feed) On(handle func(string)) (unsubscribe func()) {
	f.handlersMu.Lock()
	defer f.handlersMu.Unlock()
	f.next++
	id := f.next
	f.handlers[id] = handle
	return func() {
		f.eventsMu.Lock()
		defer f.eventsMu.Unlock()
		delete(f.handlers, id) // want "^error: map Feed.handlers is written without Feed.handlersMu, which one other access holds"
	}
}

// Wire is Feed after the fix.
type Wire struct {
	eventsMu   sync.Mutex
	events     []string
	handlersMu sync.Mutex
	handlers   map[int]func(string)
	next       int
}

// Publish keeps an event.
func (w *Wire) Publish(event string) {
	w.eventsMu.Lock()
	defer w.eventsMu.Unlock()
	w.events = append(w.events, event)
}

// On gives back what takes the handler away again, under the lock of the handlers.
func (w *Wire) On(handle func(string)) (unsubscribe func()) {
	w.handlersMu.Lock()
	defer w.handlersMu.Unlock()
	w.next++
	id := w.next
	w.handlers[id] = handle
	return func() {
		w.handlersMu.Lock()
		defer w.handlersMu.Unlock()
		delete(w.handlers, id)
	}
}
