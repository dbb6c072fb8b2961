// Package rpc has the shapes of that package which the case needs.
package rpc

// API is a service, of which all exported methods are for clients.
type API struct {
	Namespace string
	Service   any
}
