// Package farcaches has a handler that counts many calls away.
package farcaches

import "net/http"

// Counts is one of several, too.
type Counts interface{ Count(id string) }

type plain struct{ n map[string]int }

func (p *plain) Count(id string) { p.both(id) }

func (p *plain) both(id string) {
	p.n["all"]++
	p.n[id]++
}

type double struct{ n map[string]int }

func (d *double) Count(id string) { d.n[id] += 2 }

// Hits has one of them.
type Hits struct{ counts Counts }

// NewHits takes one.
func NewHits(twice bool) *Hits {
	if twice {
		return &Hits{counts: &double{n: map[string]int{}}}
	}
	return &Hits{counts: &plain{n: map[string]int{}}}
}

// Serve registers.
func (h *Hits) Serve() { http.HandleFunc("/hits", h.page) }

func (h *Hits) page(_ http.ResponseWriter, r *http.Request) { h.a(r.URL.Path) }

func (h *Hits) a(id string) { h.b(id) }

func (h *Hits) b(id string) { h.c(id) }

func (h *Hits) c(id string) { h.d(id) }

func (h *Hits) d(id string) { h.counts.Count(id) }
