// Package volumes has a service that nobody here registers.
package volumes

import (
	"context"

	"example.com/services/volumepb"
)

// Driver is served by whoever imports the package.
type Driver struct{ ids map[string]int }

// Create is called from afar, by what it takes and gives.
func (d *Driver) Create(_ context.Context, req *volumepb.CreateRequest) (*volumepb.CreateResponse, error) {
	d.ids[req.Name]++ // want "^error: map Driver.ids is written in a handler, Driver.Create"
	return &volumepb.CreateResponse{ID: d.ids[req.Name]}, nil
}

// Copier takes and gives the same, by a name that is not the request's.
type Copier struct{ ids map[string]int }

// Copy may be anybody's.
func (c *Copier) Copy(_ context.Context, req *volumepb.CreateRequest) (*volumepb.CreateResponse, error) {
	c.ids[req.Name]++
	return &volumepb.CreateResponse{ID: c.ids[req.Name]}, nil
}
