package handlers

import "context"

// Endpoint is called for each request, as its name says.
type Endpoint func(ctx context.Context, request any) (any, error)

// Visits counts them.
type Visits struct{ byName map[string]int }

// MakeVisitEndpoint gives one.
func MakeVisitEndpoint(v *Visits) Endpoint {
	return func(_ context.Context, request any) (any, error) {
		name, _ := request.(string)
		v.count(name)
		return nil, nil
	}
}

func (v *Visits) count(name string) {
	v.byName[name]++ // want "^error: map Visits.byName is written in a handler that MakeVisitEndpoint registers, which runs beside itself"
}
