// Package handlers has what a server calls by way of a processor.
package handlers

import (
	"context"

	"github.com/apache/thrift/lib/go/thrift"

	"example.com/services/routethrift"
)

// Handler is given to the processor.
type Handler struct{ seen map[string]int }

// Leave is run for each call.
func (h *Handler) Leave(_ context.Context, place string) (string, error) {
	h.seen[place]++ // want "^error: map Handler.seen is written in a handler, Handler.Leave, which runs beside itself"
	return place, nil
}

// Serve gives it to the processor.
func Serve() *thrift.TSimpleServer {
	return thrift.NewTSimpleServer(routethrift.NewRouteProcessor(&Handler{seen: map[string]int{}}))
}
