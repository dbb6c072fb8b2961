// Package listeners has registries of those who want to hear of something, without locks.
package listeners

// Listener hears of changes.
type Listener interface{ Changed(key string) }

// Bus has listeners that come and go while it tells them.
type Bus struct {
	listeners map[Listener]bool
}

// AddListener lets one hear.
func (b *Bus) AddListener(l Listener) {
	b.listeners[l] = true // want "^error: map Bus.listeners is written in Bus.AddListener and Bus.RemoveListener, and read in Bus.OnChange, with no lock"
}

// RemoveListener lets one go.
func (b *Bus) RemoveListener(l Listener) { delete(b.listeners, l) }

// OnChange tells all.
func (b *Bus) OnChange(key string) {
	for l := range b.listeners {
		l.Changed(key)
	}
}

// Topics have several listeners each.
type Topics struct {
	subscribers map[string][]chan string
}

// Subscribe lets one hear of a topic.
func (t *Topics) Subscribe(topic string, c chan string) {
	t.subscribers[topic] = append(t.subscribers[topic], c) // want "map Topics.subscribers is written in Topics.Subscribe and Topics.Unsubscribe, and read in Topics.Publish, with no lock"
}

// Unsubscribe lets one go.
func (t *Topics) Unsubscribe(topic string, c chan string) {
	rest := t.subscribers[topic][:0]
	for _, one := range t.subscribers[topic] {
		if one != c {
			rest = append(rest, one)
		}
	}
	t.subscribers[topic] = rest
}

// Publish tells all of a topic.
func (t *Topics) Publish(topic, text string) {
	for _, c := range t.subscribers[topic] {
		c <- text
	}
}
