// Package volumepb has messages.
package volumepb

// CreateRequest asks.
type CreateRequest struct{ Name string }

// CreateResponse answers.
type CreateResponse struct{ ID int }
