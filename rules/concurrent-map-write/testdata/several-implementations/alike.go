package severalimplementations

import "net/http"

type counter interface {
	add(key string, n int)
	drop(key string, n int)
}

type numbers struct{ m map[string]int }

func (c *numbers) add(key string, n int) {
	c.m[key] += n // want "^error: map numbers.m is written in a handler, front.ServeHTTP"
}

func (c *numbers) drop(key string, n int) { c.m[key] -= n }

// words has methods of these names, which take something else.
type words struct{ m map[string]bool }

func (w *words) add(key string) { w.m[key] = true }

func (w *words) drop(key string) { delete(w.m, key) }

type front struct{ counter counter }

// ServeHTTP is called beside itself.
func (f *front) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	f.counter.add(r.URL.Path, 1)
	f.counter.drop(r.URL.Path, 1)
}

// Words has some for itself.
func Words(all []string) int {
	w := &words{map[string]bool{}}
	for _, word := range all {
		w.add(word)
	}
	w.drop("")
	return len(w.m)
}

// Front serves numbers.
func Front() http.Handler { return &front{&numbers{map[string]int{}}} }
