package ownrequests

import "net/http"

// ReplayContext keeps its request for itself.
type ReplayContext struct {
	req  *http.Request
	resp http.ResponseWriter
}

// Replay goes through what was asked once.
type Replay struct{ seen map[string]int }

// Show counts.
func (r *Replay) Show(c *ReplayContext) {
	r.seen[c.req.URL.Path]++
	c.resp.WriteHeader(http.StatusOK)
}

// Exchange has the same fields, and is what a log has of a request.
type Exchange struct {
	Req  *http.Request
	Resp http.ResponseWriter
}

// Log goes through them.
type Log struct{ seen map[string]int }

// Show counts.
func (l *Log) Show(e *Exchange) { l.seen[e.Req.URL.Path]++ }

// FetchRequest is what this program asks others for: nobody answers it here.
type FetchRequest struct {
	Req *http.Request
}

// Fetcher asks.
type Fetcher struct{ seen map[string]int }

// Fetch counts.
func (f *Fetcher) Fetch(r *FetchRequest) { f.seen[r.Req.URL.Path]++ }
