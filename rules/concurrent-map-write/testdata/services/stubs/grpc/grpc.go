// Package grpc has the shapes of that package which the case needs.
package grpc

// ServiceRegistrar takes services.
type ServiceRegistrar interface{ RegisterService(desc, impl any) }

// Server serves.
type Server struct{}

// NewServer makes one.
func NewServer() *Server { return &Server{} }

// RegisterService takes one.
func (s *Server) RegisterService(desc, impl any) {}
