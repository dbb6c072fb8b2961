package frameworks

// Request is this program's own.
type Request struct{ Path string }

// Handler handles.
type Handler func(*Request)

// Middleware wraps.
type Middleware func(Handler) Handler

type metrics struct{ count map[string]int }

// Middleware counts for every request.
func (m *metrics) Middleware() Middleware {
	return func(next Handler) Handler {
		return func(r *Request) {
			m.count[r.Path]++ // want "^error: map metrics.count is written in a handler"
			next(r)
		}
	}
}

// Metrics makes one.
func Metrics() Middleware { return (&metrics{count: map[string]int{}}).Middleware() }

// Visit is called for each request of a log, one after the other.
type Visit func(*Request)

type sizes struct{ count map[string]int }

// Visit counts.
func (s *sizes) Visit() Visit {
	return func(r *Request) { s.count[r.Path]++ }
}

// Sizes makes one.
func Sizes() Visit { return (&sizes{count: map[string]int{}}).Visit() }
