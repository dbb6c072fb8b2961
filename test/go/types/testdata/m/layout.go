package m

import (
	"sync"
	"sync/atomic"
	"unsafe"
)

type layout1 struct {
	a bool
	b int64
	c uint16
	d *int
	e byte
}

type (
	empty    struct{}
	trailing struct {
		a int32
		z struct{}
	}
	nested struct {
		a  byte
		in struct {
			b int16
			c byte
		}
		d byte
	}
	withArray struct {
		a [3]byte
		b [2]int32
		c [0]int64
	}
	complexes struct {
		a complex64
		b byte
		c complex128
	}
	interfaces struct {
		a any
		b error
		c interface{ M() }
	}
	sliceFields struct {
		a []int
		s string
		m map[int]int
		c chan int
		f func()
	}
	atomics struct {
		a int32
		b atomic.Int64
		c atomic.Bool
		p atomic.Pointer[layout1]
	}
	mutexes struct {
		sync.Mutex
		a  byte
		rw sync.RWMutex
		wg sync.WaitGroup
		o  sync.Once
		m  sync.Map
		p  sync.Pool
	}
	pointers struct {
		u uintptr
		p unsafe.Pointer
		s *pointers
	}
	floats struct {
		a float32
		b float64
		c int8
		d rune
	}
	derived   nested
	chain     derived
	array2    [3]trailing
	recursive struct {
		left, right *recursive
		kids        []recursive
		by          map[string]recursive
	}
	zeroes struct {
		a [0]int
		b [4]struct{}
	}
	tagged struct {
		A int `json:"a,omitempty"`
		B map[string]struct {
			C int "c"
		} `b:"x"`
	}
)

type (
	m1 map[layout1]nested
	m2 map[[4]int16]atomics
	m3 map[m0]*m3
	m0 struct {
		_    [3]byte
		_, _ int16
	}
	m4  = map[string]m4b
	m4b = map[int]m1
)

var (
	v1 m1
	v2 = m2{}
	v3 struct {
		m m3
		s sync.Map
		x m4
	}
	v4 m4
)
