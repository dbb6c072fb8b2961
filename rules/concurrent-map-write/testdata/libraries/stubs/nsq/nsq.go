// Package nsq has the shapes of that package which the case needs.
package nsq

// Message came in.
type Message struct{ Body []byte }
