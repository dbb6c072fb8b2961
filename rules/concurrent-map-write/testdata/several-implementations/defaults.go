package severalimplementations

import "errors"

// shop is what a generator makes of a service's description.
type shop interface {
	Order(item string) error
	Orders(item string) int
}

// UnimplementedShop is what it gives those that have not all of that.
type UnimplementedShop struct{ asked map[string]int }

// Order says so.
func (u *UnimplementedShop) Order(item string) error {
	u.asked[item]++
	return errors.New("not implemented")
}

// Orders says so as well.
func (u *UnimplementedShop) Orders(item string) int { return u.asked[item] }

// till is the only one that does it, with no lock.
type till struct{ orders map[string]int }

// Order writes.
func (c *till) Order(item string) error {
	c.orders[item]++ // want `map till\.orders is written in a goroutine that Market\.Open starts, and read in Market\.Sold`
	return nil
}

// Orders reads.
func (c *till) Orders(item string) int { return c.orders[item] }

// Market has a shop, whichever it is.
type Market struct {
	shop  shop
	items chan string
}

// Open starts what orders.
func (m *Market) Open() {
	go func() {
		for item := range m.items {
			_ = m.shop.Order(item)
		}
	}()
}

// Sold asks meanwhile.
func (m *Market) Sold(item string) int { return m.shop.Orders(item) }
