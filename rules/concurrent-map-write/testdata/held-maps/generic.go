package heldmaps

import (
	"net/http"
	"sync"
)

// bag holds things of one type, with a lock for itself and not for what it holds.
type bag[K comparable, V any] struct {
	mu  sync.Mutex
	all map[K]V
}

// get gives what there is.
func (b *bag[K, V]) get(key K) V {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.all[key]
}

// put keeps one.
func (b *bag[K, V]) put(key K, one V) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.all[key] = one
}

// Rooms and doors of houses.
var (
	rooms = bag[string, *Room]{all: map[string]*Room{}}
	doors = bag[string, *Doors]{all: map[string]*Doors{}}
)

// Room has no lock.
type Room struct{ guests map[string]bool }

// roomOf says what it gives.
func roomOf(house string) *Room { return rooms.get(house) }

// Doors have a lock.
type Doors struct {
	mu   sync.Mutex
	open map[string]bool
}

// doorsOf says what it gives.
func doorsOf(house string) *Doors { return doors.get(house) }

// enter writes into a room that others have as well.
func enter(_ http.ResponseWriter, r *http.Request) {
	if room := roomOf(r.Host); room != nil {
		room.guests[r.RemoteAddr] = true // want "^error: map Room.guests is written in a handler, enter, which runs beside itself"
	}
}

// unlock takes the lock of the doors.
func unlock(_ http.ResponseWriter, r *http.Request) {
	if d := doorsOf(r.Host); d != nil {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.open[r.URL.Path] = true
	}
}

// Build has a house, and serves.
func Build(house string) {
	rooms.put(house, &Room{guests: map[string]bool{}})
	doors.put(house, &Doors{open: map[string]bool{}})
	http.HandleFunc("/enter", enter)
	http.HandleFunc("/unlock", unlock)
}
