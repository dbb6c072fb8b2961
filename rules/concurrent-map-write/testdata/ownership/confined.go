package ownership

// Scratch is filled by one goroutine at a time.
type Scratch struct{ seen map[string]int }

// NewScratch makes one.
func NewScratch() (*Scratch, error) { return &Scratch{seen: map[string]int{}}, nil }

// Add writes with no lock.
func (s *Scratch) Add(k string) { s.seen[k]++ }

// Warm gives its goroutine an object of its own, which nobody else gets.
func Warm(keys []string) error {
	throwaway, err := NewScratch()
	if err != nil {
		return err
	}
	go func(s *Scratch) {
		for _, k := range keys {
			s.Add(k)
		}
	}(throwaway)
	return nil
}

// Kept goes on with what its goroutine has.
type Kept struct{ seen map[string]int }

// Add writes with no lock.
func (k *Kept) Add(name string) { k.seen[name]++ } // want `map Kept\.seen is written`

// Start returns what it has given away.
func Start(names []string) *Kept {
	kept := &Kept{seen: map[string]int{}}
	go func() {
		for _, name := range names {
			kept.Add(name)
		}
	}()
	return kept
}

// Use has one from somewhere.
func Use(k *Kept) { k.Add("use") }
