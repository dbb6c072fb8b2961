package m

import (
	"fmt"
	"iter"
	"os"
	"sort"
	"strconv"

	"example.com/m/deep.name"
	"example.com/m/gen"
)

type (
	list[T any]               []T
	handler                   func(map[string]int) handler
	byName                    map[string]handler
	shadowed[m any]           struct{ m map[string]m }
	withGeneric[K comparable] struct {
		gen.Set[K]
		*gen.Box[K]
		list[string]
		_    [3]byte
		_, _ map[K]int
	}
	aliased  = withGeneric[string]
	number   interface{ ~int | ~int64 }
	stringer interface {
		fmt.Stringer
		comparable
	}
	matrix [2][3]map[[2]bool]complex64
)

func (h handler) with(n int) byName     { return nil }
func (a *aliased2) get() map[int]string { return nil }
func (m matrix) rows() iter.Seq[map[int8]bool] {
	return func(yield func(map[int8]bool) bool) {}
}

type (
	aliased2base struct{ n int }
	aliased2     = aliased2base
)

const (
	// A comment does not count.
	i0 = iota

	i1     = /* nor this */ -int8(1) << iota
	i2, i3 = iota, ^uint8(0) >> iota
	// Nor that.
	i4, i5
	i6 = "a" < "b"
	i7 = strconv.IntSize / 8
	i8 = uint8(255) &^ 0xF0
	i9 = complex(1, 2)
	ia = real(i9 * i9)
	ib = 'a' * 1.0
	ic = 1 / 3.0 * 3
)

var (
	h1               = handler(nil).with(1)["x"](nil)(nil)
	h2               = withGeneric[int]{}.Keys()
	h3               = aliased{}.Set
	h4               = (&aliased2base{}).get()
	h5, h6           = name.Two()
	h7, h8           = <-make(chan byName)
	h9               = matrix{}[1][2]
	ha               = func() func() (map[string]int, error) { return nil }()
	hb               = sort.Slice
	hc               = struct{ sort.Interface }{}.Less
	hd               = []func() map[string]int{}[0]()
	he               = map[string][]map[int]bool{}["a"][0][1]
	hf               = (i1)
	hg               = [i3]int{}
	hh               = (&[...]string{i4: "x"})[:]
	hi               = len([ic]int{})
	hj               = &[...]matrix{{}}
	hk               = hj[0][1]
	hl               = (*os.File).Name
	hm               = fmt.Sprint
	hn               = list[map[string]int]{}[0]
	ho               = shadowed[int]{}.m
	hp               = gen.Pair[gen.Set[string], *gen.Tree[int]]{}.Second.Left.Value.Second
	hq, hr           = 1, map[string]struct{ a, b []int }{}
	hs, ht, hu       = name.Three(2)
	hv         uint8 = 1<<i2 - 1
	hw               = -hv
	hx               = i7 * 2
	hy               = "a" + "b"
	hz               = 5.0 == 5
)

func odd[T number, S ~[]T](s S, yield func(T) bool, seq iter.Seq2[string, []T]) (r map[T]S) {
	for _, v := range s {
		w := v + 1
		_ = w
	}
	for k, v := range seq {
		_, _ = k, v
	}
	for range matrix(matrix{}).rows() {
	}
	for row := range (matrix{}).rows() {
		_ = row
	}
	var n int16 = 3
	for i := range n {
		_ = i
	}
	x := any(s)
	if t, ok := x.(map[string]T); ok {
		u := t
		_ = u
	} else if v := t["x"]; !ok {
		_ = v
	}
	switch x := x.(type) {
	case []T:
		f := func() {
			y := x
			_ = y
		}
		f()
		switch x := any(x).(type) {
		case int, string:
			y := x
			_ = y
		case error:
			y := x.Error()
			_ = y
		}
	}
	switch fmt := strconv.Itoa(3); x := any(fmt).(type) {
	case string:
		y := x[0]
		_ = y
	}
	type own[P any] struct{ p map[string]P }
	o := own[T]{}
	p := o.p["a"]
	const iota, true = 4, "x"
	z := [iota]int{}
	q := true
	_ = q
	len := func(string) map[string]int { return nil }
	l := len("x")
	type string [2]int
	st := string{}
	var e error
	error := e.Error
	a, b := 1, 2.5
	b, c := float64(a), a
	func(d, e map[string]T, _ int, f ...string) { g := f; _, _, _ = d, e, g }(nil, nil, 0)
	arr := [3]T(s)
	ptr := &arr[0]
	str := "x"[0:]
	neg := -*ptr
	cmp := a < c == (b > 1)
	mk := make(S, 0)
	ap := append(mk, s...)
	ch := make(chan<- func() T)
	m := min(a, 3)
	cl := gen.MapOf[string](st, ptr)
	label := gen.Apply(ap, func(t T) (out map[T]bool) { return })
	_, _, _, _, _, _, _, _, _, _, _, _, _, _ = p, z, str, l, st, error, neg, cmp, ch, m, cl, label, c, r
	return
}
