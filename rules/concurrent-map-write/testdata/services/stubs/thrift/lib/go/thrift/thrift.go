// Package thrift has the shapes of that package which the case needs.
package thrift

// TProcessor answers calls.
type TProcessor interface{ Process() bool }

// TSimpleServer takes them.
type TSimpleServer struct{}

// NewTSimpleServer has each connection answered in a goroutine.
func NewTSimpleServer(processor TProcessor) *TSimpleServer { return &TSimpleServer{} }
