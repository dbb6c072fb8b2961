// Command noted serves notes.
package main

import (
	"google.golang.org/grpc"

	"example.com/services/notes"
	"example.com/services/routepb"
)

func main() {
	s := grpc.NewServer()
	server := notes.New()
	routepb.RegisterRouteServer(s, server)
}
