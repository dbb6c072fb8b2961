// Package front has handlers, which leave all to the service.
package front

import (
	"fmt"
	"net/http"

	"example.com/packages/service"
)

// Front serves carts and bills.
type Front struct{ service *service.Service }

// New makes one.
func New(s *service.Service) *Front { return &Front{service: s} }

// Register installs the handlers.
func (f *Front) Register(mux *http.ServeMux) {
	mux.HandleFunc("/cart", f.cart)
	mux.HandleFunc("/bill", f.bill)
}

// cart puts something in.
func (f *Front) cart(w http.ResponseWriter, r *http.Request) {
	_, _ = fmt.Fprint(w, f.service.Order(r.URL.Query().Get("user"), r.URL.Query().Get("item")))
}

// bill closes it.
func (f *Front) bill(w http.ResponseWriter, r *http.Request) {
	_, _ = fmt.Fprint(w, f.service.Bill(r.URL.Query().Get("user")))
}
