package librarymaps

import (
	"net/http"
	"net/url"
	"sync"
)

// Delivery has headers of a plain type, which it converts to use their methods.
type Delivery struct {
	mu      sync.Mutex
	Headers map[string][]string
	Query   map[string][]string
}

// SetHeader takes the lock.
func (d *Delivery) SetHeader(name, value string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	http.Header(d.Headers).Set(name, value)
}

// Header takes it as well.
func (d *Delivery) Header(name string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return http.Header(d.Headers).Get(name)
}

// DropHeader takes it, and gives the converted map a name.
func (d *Delivery) DropHeader(name string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	h := http.Header(d.Headers)
	h.Del(name)
}

// Send marks in a goroutine, with no lock.
func (d *Delivery) Send(send func(map[string][]string) error) {
	go func() {
		if err := send(nil); err != nil {
			http.Header(d.Headers).Set("X-Failed", err.Error()) // want "^error: map Delivery.Headers is written without Delivery.mu"
		}
	}()
}

// SetQuery takes the lock.
func (d *Delivery) SetQuery(name, value string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	url.Values(d.Query).Set(name, value)
}

// Ask takes it in the goroutine.
func (d *Delivery) Ask(ask func() string) {
	go func() {
		answer := ask()
		d.mu.Lock()
		defer d.mu.Unlock()
		q := url.Values(d.Query)
		q.Set("answer", answer)
	}()
}

// Reply forgets the lock for the map by its other name.
type Reply struct {
	mu      sync.Mutex
	Headers map[string][]string
}

// Set takes the lock.
func (r *Reply) Set(name, value string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	http.Header(r.Headers).Set(name, value)
}

// Add takes it, too.
func (r *Reply) Add(name, value string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	http.Header(r.Headers).Add(name, value)
}

// Expire deletes later.
func (r *Reply) Expire(name string, until <-chan struct{}) {
	go func() {
		<-until
		h := http.Header(r.Headers)
		h.Del(name) // want "^error: map Reply.Headers is written without Reply.mu"
	}()
}
