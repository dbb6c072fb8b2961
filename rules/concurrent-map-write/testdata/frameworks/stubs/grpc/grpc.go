// Package grpc has the shapes of that package which the case needs.
package grpc

import "context"

// UnaryServerInfo tells what is called.
type UnaryServerInfo struct{ FullMethod string }

// UnaryHandler answers.
type UnaryHandler func(ctx context.Context, req any) (any, error)

// ServerOption configures.
type ServerOption struct{}

// ChainUnaryInterceptor installs.
func ChainUnaryInterceptor(all ...func(context.Context, any, *UnaryServerInfo, UnaryHandler) (any, error)) ServerOption {
	return ServerOption{}
}
