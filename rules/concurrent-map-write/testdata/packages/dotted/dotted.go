// Package dotted draws a chart, whose package it imports with a dot.
package dotted

import (
	"net/http"

	. "example.com/packages/internal/chart"
)

// Screen shows a chart that others plot.
type Screen struct{ chart *Chart }

// Register answers requests for it.
func (s *Screen) Register(mux *http.ServeMux) {
	mux.HandleFunc("/plot", s.plot)
	mux.HandleFunc("/point", s.point)
	mux.HandleFunc("/label", s.label)
}

// plot leaves the lock to the chart.
func (s *Screen) plot(_ http.ResponseWriter, r *http.Request) {
	s.chart.Plot(r.URL.Path, len(r.URL.Path))
	Show(r.URL.Path)
	Hide(r.Host)
}

// point forgets the lock.
func (s *Screen) point(_ http.ResponseWriter, r *http.Request) {
	s.chart.Points[r.URL.Path]++ // want "^error: map Chart.Points is written without Chart"
}

// label takes it.
func (s *Screen) label(_ http.ResponseWriter, r *http.Request) {
	s.chart.Lock()
	defer s.chart.Unlock()
	s.chart.Labels[r.URL.Path] = r.Host
}
