// Package service knows what to do, and keeps nothing itself.
package service

import "example.com/packages/store"

// Service has a store for each.
type Service struct {
	carts *store.Carts
	bills *store.Bills
}

// New makes one with its stores.
func New() *Service {
	return &Service{carts: store.NewCarts(), bills: store.NewBills()}
}

// Order puts an item into a user's cart.
func (s *Service) Order(user, item string) int {
	return s.carts.Put(user, item)
}

// Bill counts a user's bills.
func (s *Service) Bill(user string) int {
	return s.bills.Put(user)
}
