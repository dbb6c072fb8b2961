// Package nats has the shapes of that package which the case needs.
package nats

// Conn is a connection.
type Conn struct{}

// Msg came in.
type Msg struct {
	Subject string
	Data    []byte
}

// MsgHandler takes one.
type MsgHandler func(*Msg)

// Subscription is one.
type Subscription struct{}

// Subscribe calls cb for each message.
func (c *Conn) Subscribe(subject string, cb MsgHandler) (*Subscription, error) {
	return &Subscription{}, nil
}
