package routepb

import (
	"context"
	"errors"
)

// UnimplementedRouteServer is part of each server.
type UnimplementedRouteServer struct{}

// Leave is still to be written.
func (UnimplementedRouteServer) Leave(context.Context, *Note) (*Note, error) {
	return nil, errors.New("unimplemented")
}

// Chat is still to be written.
func (UnimplementedRouteServer) Chat(Route_ChatServer) error { return errors.New("unimplemented") }
