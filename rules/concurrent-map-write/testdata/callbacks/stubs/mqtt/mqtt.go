// Package mqtt has the shapes of that package which the case needs.
package mqtt

// Client is a connection.
type Client interface {
	Subscribe(topic string, qos byte, callback MessageHandler) Token
}

// Message came in.
type Message interface {
	Topic() string
	Payload() []byte
}

// MessageHandler takes one.
type MessageHandler func(Client, Message)

// Token is a promise.
type Token interface{ Wait() bool }
