package promised

// Cache keeps values by key. Implementations must be safe for concurrent use by multiple goroutines.
type Cache interface {
	Keep(key, value string)
	Lookup(key string) string
}

// Memory is a cache.
type Memory struct{ values map[string]string }

// NewMemory makes an empty one.
func NewMemory() *Memory { return &Memory{values: map[string]string{}} }

// Keep writes with no lock.
func (m *Memory) Keep(key, value string) {
	m.values[key] = value // want "^error: map Memory.values is written with no lock .*though the comment of interface Cache says that several goroutines may use it"
}

// Lookup reads.
func (m *Memory) Lookup(key string) string { return m.values[key] }

// Scratch is a cache for one goroutine only: it is not safe for concurrent use.
type Scratch struct{ values map[string]string }

// NewScratch makes an empty one.
func NewScratch() *Scratch { return &Scratch{values: map[string]string{}} }

// Keep writes.
func (s *Scratch) Keep(key, value string) { s.values[key] = value }

// Lookup reads.
func (s *Scratch) Lookup(key string) string { return s.values[key] }

// Catalog lists prices. Nothing is said of who may use one.
type Catalog interface {
	Price(name string) int
	SetPrice(name string, price int)
}

// List is a catalog.
type List struct{ prices map[string]int }

// NewList makes an empty one.
func NewList() *List { return &List{prices: map[string]int{}} }

// Price reads.
func (l *List) Price(name string) int { return l.prices[name] }

// SetPrice writes.
func (l *List) SetPrice(name string, price int) { l.prices[name] = price }
