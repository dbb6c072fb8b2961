// Package closed is for this module, where only the constructor adds handlers.
package closed

// Loop calls handlers in a goroutine of its own.
type Loop struct {
	events   chan string
	handlers map[string]func()
}

// NewLoop adds the only handler.
func NewLoop() *Loop {
	l := &Loop{events: make(chan string), handlers: map[string]func(){}}
	l.AddHandler("ping", func() {})
	go l.run()
	return l
}

// AddHandler is called before the goroutine starts.
func (l *Loop) AddHandler(event string, f func()) { l.handlers[event] = f }

func (l *Loop) run() {
	for event := range l.events {
		if f := l.handlers[event]; f != nil {
			f()
		}
	}
}
