package registered

import "example.com/registered/internal/closed"

// Loop calls handlers in a goroutine of its own.
type Loop struct {
	events   chan string
	handlers map[string]func()
}

// NewLoop adds the first handler itself.
func NewLoop() *Loop {
	l := &Loop{events: make(chan string), handlers: map[string]func(){}}
	l.AddHandler("ping", func() {})
	go l.run()
	return l
}

// AddHandler is for other modules as well, at any time.
func (l *Loop) AddHandler(event string, f func()) {
	l.handlers[event] = f // want "^error: map Loop.handlers is written in Loop.AddHandler, and read in a goroutine that NewLoop starts"
}

func (l *Loop) run() {
	for event := range l.events {
		if f := l.handlers[event]; f != nil {
			f()
		}
	}
}

// Closed uses the other one.
func Closed() *closed.Loop { return closed.NewLoop() }
