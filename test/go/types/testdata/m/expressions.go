package m

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"go/ast"
	"maps"
	"net/http"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"

	. "example.com/m/dotted"
	"example.com/m/gen"
	alias "example.com/m/other"
)

var (
	e1, e2    = pairOf()
	e3, ok1   = map[string]alias.Pair{}["x"]
	e4        = func() map[string]Dotted { return nil }()
	e5        = makeMap("x", 3)
	e6        = &alias.Pair{}
	e7        = e6.First.Names
	e8, e8err = (*alias.Pair)(nil).Method(1)
	e9        = alias.New().Chain().Chain()
	e10       = new(map[string]int)
	e11       = make(chan map[int]bool, 3)
	e12       = []byte("x")[1:]
	e13       = "text"[1]
	e14       = !true || e1 > 2
	e15       = 1 << 3.0
	e16       = 'x' + 1
	e17       = 2.5 * 2
	e18       = 3 + 0i
	e19       = time.Second * 2
	e20       = <-e11
	e21       = any(e5).(map[string]int)
	e22, ok2  = any(nil).(fmt.Stringer)
	e23       = http.Header{}
	e24       = os.Args[1:]
	e25       = strings.NewReplacer
	e26       = DottedVar
	e27       = DottedFunc(3)
	e28       = [...]map[string]int{{}, {}}
	e29       = *e10
	e30       = e6.Method
	e31       = (*alias.Pair).Method
	e32       = errors.New("x").Error()
	e33       = struct{ a, b int }{1, 2}
	e34       = append([]map[string]int(nil), nil)
	e35       = len(e28) + cap(e12)
	e36       = min(1, 2.5)
	e37       = max(e1, 3)
	e38       = complex(1, 2.0)
	e39       = real(e38)
	e40       = reflect.TypeOf(0).Method
	e41       = func(xs ...string) (int, error) { return 0, nil }
	e42       = ast.NewIdent("x").Name
	e43       = bytes.NewBuffer(nil).Bytes()
	e44       = ^uint8(1)
	e45       = -1.0
	e46       = &e33.a
	e47       = &[]map[string]int{}[0]
	e48       = new(5)
	e49       = interface{ M() map[string]int }(nil).M()
	self      = map[string]*selfType{}
	stringLen = len("abc")
)

type selfType struct{ next map[string]*selfType }

func pairOf() (float64, map[string]error) { return 0, nil }

func makeMap[K comparable, V any](k K, v V) map[K]V { return nil }

var (
	g1  = gen.NewSet[string]()
	g2  = g1.Keys()
	g3  = gen.MapOf(1, "x")
	g4  = gen.Apply([]int{1}, func(i int) map[string]int { return nil })
	g5  = slices.Collect(maps.Keys(map[string]int{}))
	g6  = maps.Clone(http.Header{})
	g7  = gen.Pair[int, map[string]bool]{}.Second
	g8  = gen.Tree[string]{}.Left.Value
	g9  = slices.SortedFunc(maps.Values(map[int]alias.Pair{}), nil)
	g10 = sync.OnceValue(func() map[string]int { return nil })
	g11 = sync.OnceValue(func() map[string]int { return nil })()
	g12 gen.Alias[int]
	g13 gen.Number[float32]
	g14 = gen.Index(gen.Number[int]{}, 3)
	g15 = gen.Of(&gen.Box[string]{})
	g16 gen.Set[[2]int]
	g17 = gen.Zip([]int{}, []string{})
	g18 = gen.Convert[float64](3)
	g19 = gen.Largest(1, 2.5)
)

type generic[K comparable, V interface{ ~int | ~string }] struct {
	m    map[K]V
	n    map[string]*generic[K, V]
	self gen.Set[K]
}

func (g *generic[A, B]) get(k A) (B, bool) {
	v, ok := g.m[k]
	for range 3 {
		w := g.n["x"].self.Keys()
		_ = w
	}
	return v, ok
}

func statements(ctx context.Context, r *http.Request, ch <-chan map[string]int, rest ...time.Duration) (out map[string]int, err error) {
	for k, v := range r.Header {
		_, _ = k, v
	}
	for i := range 10 {
		_ = i
	}
	for i, c := range "text" {
		_, _ = i, c
	}
	for k, v := range gen.Seq2(1, "x") {
		_, _ = k, v
	}
	for v := range ch {
		for k := range v {
			_ = k
		}
	}
	for i, d := range rest {
		_, _ = i, d
	}
	for i, p := range &[3]alias.Pair{} {
		_, _ = i, p
	}
	select {
	case v, ok := <-ch:
		_, _ = v, ok
	case <-ctx.Done():
		err := ctx.Err()
		_ = err
	}
	var x any = r
	switch y := x.(type) {
	case map[string]int:
		z := y
		_ = z
	case *http.Request, error:
		z := y
		_ = z
	case nil:
		z := y
		_ = z
	default:
		z := y
		_ = z
	}
	f := func(m map[string]alias.Pair) (n int) {
		p, ok := m["x"]
		q := p.First
		_, _, _ = ok, q, n
		return len(m)
	}
	total := f(nil) + 1
	var pe *os.PathError
	found := errors.As(err, &pe)
	type localType struct {
		inner map[string]localInner
		*alias.Pair
	}
	l := localType{}
	names := l.First.Names
	if a, b := e6.First, 3; b > 2 {
		_, _ = a, b
	}
	deref := *(*[]uintptr)(nil)
	conv := (func() int)(nil)
	shift := 1 << uint(total)
	resp, err := http.DefaultClient.Do(r)
	body := resp.Body
	var mu sync.Mutex
	lock := mu.Lock
	n, m := 1, map[string]int{}
	_, _, _, _, _, _, _, _, _, _, _, _ = total, found, names, deref, conv, shift, body, lock, n, m, l, out
	return
}

type localInner [2]int
