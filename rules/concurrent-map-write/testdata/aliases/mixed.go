package aliases

import "net/http"

// Labels are those of all requests.
type Labels struct{ common map[string]string }

// ServeHTTP adds to its own where it has made some, and else to those of all.
func (l *Labels) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	labels := l.common
	if r.URL.Path == "/" {
		labels = map[string]string{}
		labels["path"] = "/"
	}
	labels["method"] = r.Method // want "map Labels.common is written in a handler, Labels.ServeHTTP, which runs beside itself"
	println(len(labels))
}

// Names are those of all requests.
type Names struct{ common map[string]bool }

// ServeHTTP adds to its own only.
func (n *Names) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	var names map[string]bool
	if r.URL.Path == "/" {
		names = n.common
	} else {
		names = map[string]bool{}
		for name := range n.common {
			names[name] = true
		}
	}
	println(len(names))
}
