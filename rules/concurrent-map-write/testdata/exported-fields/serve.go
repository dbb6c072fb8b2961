// Package exportedfields uses the maps of another package's structs and variables.
package exportedfields

import (
	"net/http"
	"time"

	"example.com/exportedfields/board"
)

func init() { board.Known["/"] = true }

// Handler forgets the lock where it goes through the map.
func Handler() http.HandlerFunc {
	previews := &board.Previews{Records: map[string]string{}}
	go func() {
		for {
			for url, text := range previews.Records { // want "map Previews.Records is read without Previews.Mu"
				if text == "" {
					previews.Mu.Lock()
					delete(previews.Records, url)
					previews.Mu.Unlock()
				}
			}
			time.Sleep(time.Minute)
		}
	}()
	return func(w http.ResponseWriter, r *http.Request) {
		previews.Mu.Lock()
		defer previews.Mu.Unlock()
		previews.Records[r.URL.Path] = r.Host
	}
}

// Count locks nothing.
func Count(w http.ResponseWriter, r *http.Request) {
	if board.Known[r.URL.Path] {
		board.Pending[r.URL.Path]++ // want "map Pending is written in a handler"
	}
}

// Labels fills what it makes.
func Labels(w http.ResponseWriter, r *http.Request) {
	options := board.Options{Labels: map[string]string{}}
	options.Labels["path"] = r.URL.Path
}
