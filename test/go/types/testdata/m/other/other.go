// Package other has names that the others use.
package other

const Length = unsigned >> 1

const unsigned uint8 = 6

type Pair struct {
	First  inner
	Second [Length]*Pair
}

type inner struct {
	Names map[string][]inner
	n     int8
}

func (p *Pair) Method(n int) (map[int]inner, error) { return nil, nil }

func (p *Pair) Chain() *Pair { return p }

func New() *Pair { return &Pair{} }
