package m

import (
	"io"
	"sync"

	"example.com/m/other"
)

type base struct {
	m     map[string]int
	depth int8
}

func (b *base) Map() map[string]int { return b.m }
func (b base) Value() base          { return b }

type middle struct {
	*base
	other.Pair
	name string
}

type outer struct {
	middle
	sync.Map
	io.Reader
	depth string
}

type (
	iface interface {
		io.Closer
		Get() map[string]outer
	}
	impl     struct{ iface }
	emb      = other.Pair
	viaAlias struct{ emb }
)

var (
	o        outer
	o1       = o.m
	o2       = o.depth
	o3       = o.middle.depth
	o4       = o.Map
	o5       = o.middle.Map()
	o6       = o.base.Value().m
	o7       = o.First.Names
	o8, o9   = o.Load("x")
	o10, o11 = o.Read(nil)
	o12      = impl{}.Get()["x"].name
	o13      = impl{}.Close
	o14      = viaAlias{}.First
	o15, o16 = o.Method(2)
)
