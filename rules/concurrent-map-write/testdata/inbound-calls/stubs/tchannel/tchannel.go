// Package tchannel has the shapes of that package which the case needs.
package tchannel

// InboundCall is a request.
type InboundCall struct{ method string }

// MethodString is what is asked for.
func (c *InboundCall) MethodString() string { return c.method }

// OutboundCall is a request to another.
type OutboundCall struct{ method string }
