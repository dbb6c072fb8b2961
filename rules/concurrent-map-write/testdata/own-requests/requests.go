// Package ownrequests has handlers that take what this program makes of a request.
package ownrequests

import "net/http"

// Context is a request, and where the answer goes.
type Context struct {
	Req  *http.Request
	Resp http.ResponseWriter
}

// Pages answers.
type Pages struct{ seen map[string]int }

// Show is run for each request.
func (p *Pages) Show(c *Context) {
	p.seen[c.Req.URL.Path]++ // want "^error: map Pages.seen is written in a handler, Pages.Show, which runs beside itself"
	c.Resp.WriteHeader(http.StatusOK)
}

// FormRequest is a request, and more.
type FormRequest struct {
	*http.Request

	Fields []string
}

// Forms answers, too.
type Forms struct{ seen map[string]int }

// Save is run for each request.
func (f *Forms) Save(r FormRequest) {
	f.seen[r.URL.Path] = len(r.Fields) // want "^error: map Forms.seen is written in a handler, Forms.Save, which runs beside itself"
}
