package wronglock

import "sync"

// Depot has two locks; whoever counts takes the one of the orders.
type Depot struct {
	stockMu sync.Mutex
	stock   map[string]int
	orderMu sync.Mutex
	orders  []string
}

// Store writes.
func (d *Depot) Store(name string) {
	d.stockMu.Lock()
	defer d.stockMu.Unlock()
	d.stock[name]++
}

// Order holds the wrong one of the two.
func (d *Depot) Order(name string) bool {
	d.orderMu.Lock()
	defer d.orderMu.Unlock()
	d.orders = append(d.orders, name)
	return d.stock[name] > 0 // want "^error: map Depot.stock is read without Depot.stockMu, which one other access holds"
}

// Annex always holds the lock of the orders, and once another one beside it.
type Annex struct {
	stockMu sync.Mutex
	stock   map[string]int
	orderMu sync.Mutex
	orders  []string
}

// Store holds both.
func (a *Annex) Store(name string) {
	a.orderMu.Lock()
	defer a.orderMu.Unlock()
	a.stockMu.Lock()
	defer a.stockMu.Unlock()
	a.stock[name]++
}

// Order holds the one that all hold.
func (a *Annex) Order(name string) bool {
	a.orderMu.Lock()
	defer a.orderMu.Unlock()
	a.orders = append(a.orders, name)
	return a.stock[name] > 0
}

// Shelf is written under both locks, so that either will do for reading.
type Shelf struct {
	stockMu sync.Mutex
	stock   map[string]int
	orderMu sync.Mutex
	orders  []string
}

// Store holds both.
func (s *Shelf) Store(name string) {
	s.stockMu.Lock()
	defer s.stockMu.Unlock()
	s.orderMu.Lock()
	defer s.orderMu.Unlock()
	s.stock[name]++
}

// Stored holds the one.
func (s *Shelf) Stored(name string) bool {
	s.stockMu.Lock()
	defer s.stockMu.Unlock()
	return s.stock[name] > 0
}

// Order holds the other.
func (s *Shelf) Order(name string) bool {
	s.orderMu.Lock()
	defer s.orderMu.Unlock()
	s.orders = append(s.orders, name)
	return s.stock[name] > 0
}
