// Package apis has objects of which clients call all exported methods.
package apis

import "github.com/ethereum/go-ethereum/rpc"

// API is one of them.
type API struct{ asked map[string]int }

// NewAPI makes one.
func NewAPI() *API { return &API{asked: map[string]int{}} }

// Balance is run for each call.
func (a *API) Balance(address string) int {
	a.asked[address]++ // want "^error: map API.asked is written in a handler, API.Balance, which runs beside itself"
	return a.asked[address]
}

// Admin is another.
type Admin struct{ banned map[string]bool }

// Ban is run for each call.
func (a *Admin) Ban(address string) {
	a.banned[address] = true // want "^error: map Admin.banned is written in a handler, Admin.Ban, which runs beside itself"
}

// Book has the same method, and no client knows it.
type Book struct{ asked map[string]int }

// Balance is run by whoever has the book.
func (b *Book) Balance(address string) int {
	b.asked[address]++
	return b.asked[address]
}

// APIs are those for clients.
func APIs() []rpc.API {
	return []rpc.API{
		{Namespace: "book", Service: NewAPI()},
		{Namespace: "admin", Service: &Admin{banned: map[string]bool{}}},
	}
}
