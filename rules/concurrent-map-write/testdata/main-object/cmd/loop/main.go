// Command loop ends in a loop over events, beside the handlers that it has registered.
package main

import "net/http"

type hub struct {
	joins chan string
	rooms map[string]int
	names map[string]string
}

var lobby = &hub{joins: make(chan string), rooms: map[string]int{}, names: map[string]string{}}

func main() {
	lobby.fill()
	http.HandleFunc("/", join)
	go func() { _ = http.ListenAndServe(":8080", nil) }()
	loop()
}

// fill comes before all of them.
func (h *hub) fill() { h.names["lobby"] = "Lobby" }

// loop settles who has joined.
func loop() {
	for name := range lobby.joins {
		delete(lobby.rooms, name) // want `map hub\.rooms is written in main, and read in a handler, join`
	}
}

// join lets them.
func join(_ http.ResponseWriter, r *http.Request) {
	if lobby.rooms[r.URL.Path] == 0 && lobby.names[r.URL.Path] != "" { // the names are complete
		lobby.joins <- r.URL.Path
	}
}
