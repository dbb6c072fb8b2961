// Package made has entries that are made where there is none.
package made

import (
	"net/http"
	"sync"
)

// Rooms makes a room for whoever comes first.
type Rooms struct {
	mu     sync.Mutex
	byName map[string]*room
}

type room struct{ guests map[string]int }

func newRoom() *room { return &room{guests: map[string]int{}} }

func (r *room) enter(guest string) {
	r.guests[guest]++ // want "^error: map room.guests is written in a handler, Rooms.ServeHTTP, which runs beside itself"
}

// ServeHTTP locks for the room, and no more.
func (rs *Rooms) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	rs.mu.Lock()
	one := rs.byName[r.Host]
	if one == nil {
		one = newRoom()
		rs.byName[r.Host] = one
	}
	rs.mu.Unlock()
	one.enter(r.URL.Path)
}

// Halls does the same in other words.
type Halls struct {
	mu     sync.Mutex
	byName map[string]*hall
}

type hall struct{ guests map[string]int }

func newHall() *hall { return &hall{guests: map[string]int{}} }

func (h *hall) enter(guest string) {
	h.guests[guest]++ // want "^error: map hall.guests is written in a handler, Halls.ServeHTTP, which runs beside itself"
}

// ServeHTTP locks for the hall, and no more.
func (hs *Halls) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	hs.mu.Lock()
	one, ok := hs.byName[r.Host]
	if !ok {
		one = newHall()
		hs.byName[r.Host] = one
	}
	hs.mu.Unlock()
	one.enter(r.URL.Path)
}
