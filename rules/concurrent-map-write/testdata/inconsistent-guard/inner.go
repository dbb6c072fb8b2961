package inconsistentguard

import (
	"maps"
	"sync"
)

// Shop has a map of prices for each town.
type Shop struct {
	mu    sync.Mutex
	name  string
	towns map[string]map[string]int
}

// Set locks for both maps.
func (s *Shop) Set(town, name string, price int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.towns[town] == nil {
		s.towns[town] = map[string]int{}
	}
	s.towns[town][name] = price
}

// sum locks for the town, and goes through its prices without.
func (s *Shop) sum(town string) (sum int) {
	s.mu.Lock()
	prices := s.towns[town]
	s.mu.Unlock()
	for _, price := range prices { // want "^error: map Shop.towns\\[\\] is read without Shop.mu, which one other access holds"
		sum += price
	}
	return sum
}

// Street leads to a shop.
type Street struct{ shop *Shop }

// Total is far from the shop's lock.
func (s *Street) Total(town string) int { return s.shop.sum(town) }

// Market has a map of prices for each town as well.
type Market struct {
	mu    sync.Mutex
	name  string
	towns map[string]map[string]int
}

// Set locks for both maps.
func (m *Market) Set(town, name string, price int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.towns[town] == nil {
		m.towns[town] = map[string]int{}
	}
	m.towns[town][name] = price
}

// sum goes through a copy.
func (m *Market) sum(town string) (sum int) {
	m.mu.Lock()
	prices := maps.Clone(m.towns[town])
	m.mu.Unlock()
	for _, price := range prices {
		sum += price
	}
	return sum
}

// Place leads to a market.
type Place struct{ market *Market }

// Total is far from the market's lock.
func (p *Place) Total(town string) int { return p.market.sum(town) }
