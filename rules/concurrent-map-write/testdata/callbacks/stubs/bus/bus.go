// Package bus is somebody's.
package bus

// Bus calls back.
type Bus struct{}

// OnEvent calls f for each event.
func (b *Bus) OnEvent(f func(string)) {}

// Visit calls f for each name, and returns.
func (b *Bus) Visit(f func(string)) {}

// Config says what to call.
type Config struct {
	Handler func(string)
	OnClose func(string)
	Name    func() string
}

// Serve calls them.
func Serve(c Config) {}
