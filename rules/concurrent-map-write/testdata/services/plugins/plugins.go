// Package plugins has a service that another process calls, with no context.
package plugins

// AttestRequest asks.
type AttestRequest struct{ Node string }

// AttestResponse answers.
type AttestResponse struct{ Count int }

// Attestor is called from afar.
type Attestor struct{ seen map[string]int }

// Attest is named as what it takes and gives.
func (a *Attestor) Attest(req *AttestRequest) (*AttestResponse, error) {
	a.seen[req.Node]++ // want "^error: map Attestor.seen is written in a handler, Attestor.Attest"
	return &AttestResponse{Count: a.seen[req.Node]}, nil
}

// Checker takes and gives the same, by a name of its own.
type Checker struct{ seen map[string]int }

// Check may be anybody's.
func (c *Checker) Check(req *AttestRequest) (*AttestResponse, error) {
	c.seen[req.Node]++
	return &AttestResponse{Count: c.seen[req.Node]}, nil
}

// tally has such a method as well, and is only used by one function.
type tally struct{ seen map[string]int }

// Attest counts.
func (t *tally) Attest(req *AttestRequest) (*AttestResponse, error) {
	t.seen[req.Node]++
	return &AttestResponse{Count: t.seen[req.Node]}, nil
}

// Count makes one for itself.
func Count(nodes []string) int {
	t := &tally{seen: map[string]int{}}
	for _, node := range nodes {
		if _, err := t.Attest(&AttestRequest{Node: node}); err != nil {
			return 0
		}
	}
	return len(t.seen)
}
