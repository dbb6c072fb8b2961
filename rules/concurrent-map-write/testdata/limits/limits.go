// Package limits lets a few in at a time: that is no lock.
package limits

// Message is what comes.
type Message struct{ ID int }

// Client calls its handlers in goroutines of its own.
type Client interface {
	Subscribe(topic string, handler func(Message))
}

type token struct{}

// Consumer works on a few messages at a time.
type Consumer struct {
	client  Client
	slots   chan token
	pending map[int]bool
	turn    chan token
	done    map[int]bool
}

// New makes one.
func New(client Client, most int) *Consumer {
	return &Consumer{
		client:  client,
		slots:   make(chan token, most),
		pending: map[int]bool{},
		turn:    make(chan token, 1),
		done:    map[int]bool{},
	}
}

// Start starts workers.
func (c *Consumer) Start(messages []Message) {
	for _, m := range messages {
		go c.receive(m)
		go c.finish(m)
	}
}

func (c *Consumer) receive(m Message) {
	c.slots <- token{}
	c.pending[m.ID] = true // want `map Consumer\.pending is written`
	<-c.slots
}

// finish has the only turn.
func (c *Consumer) finish(m Message) {
	c.turn <- token{}
	c.done[m.ID] = true
	<-c.turn
}
