// Package streams answers streams, and nobody here registers it.
package streams

import "example.com/services/routepb"

// Board is shown to all.
type Board struct{ notes map[string]string }

// Chat is run for each stream.
func (b *Board) Chat(stream routepb.Route_ChatServer) error {
	n, err := stream.Recv()
	if err != nil {
		return err
	}
	b.notes[n.Place] = n.Text // want "^error: map Board.notes is written in a handler, Board.Chat, which runs beside itself"
	return stream.Send(n)
}

// Sheet is made for each stream.
type Sheet struct{ notes map[string]string }

// Read is given a stream by Fill.
func (s *Sheet) Read(stream routepb.Route_ChatServer) error {
	n, err := stream.Recv()
	if err == nil {
		s.notes[n.Place] = n.Text
	}
	return err
}

// Fill fills one of its own.
func Fill(stream routepb.Route_ChatServer) (*Sheet, error) {
	s := &Sheet{notes: map[string]string{}}
	return s, s.Read(stream)
}
