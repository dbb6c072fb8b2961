package tests

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// A test that runs alone looks into what it tests.
func TestPlain(t *testing.T) {
	p := NewPlain()
	p.Set("a", 1)
	if p.rows["a"] != 1 || len(p.rows) != 1 {
		t.Fatal(p.rows)
	}
	p.rows["b"] = 2
	p.Drop("b")
	if _, ok := p.rows["b"]; ok {
		t.Fatal("kept")
	}
}

// After Close nothing runs any more.
func TestClosed(t *testing.T) {
	s := NewStore()
	s.Set("a", 1)
	s.Close()
	if s.rows["a"] != 1 {
		t.Fatal(s.rows)
	}
	delete(s.rows, "tick")
}

func TestWaited(t *testing.T) {
	p := NewPlain()
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			p.Set(fmt.Sprint(i), i)
		}()
	}
	wg.Wait()
	if len(p.rows) != 4 {
		t.Fatal(p.rows)
	}
}

func TestErrors(t *testing.T) {
	p := NewPlain()
	got := map[int]bool{}
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			p.Set("x", i)
			got[i] = true // want `^error: map got is written`
		}()
	}
	wg.Wait()
	if len(got) != 4 {
		t.Fatal(got)
	}
}

func TestParallel(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			seen[name] = true // want `map seen is written`
		})
	}
}

// Sub-tests that are not parallel run one after the other.
func TestSubtests(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			seen[name] = true
		})
	}
	if len(seen) != 2 {
		t.Fatal(seen)
	}
}

// Each parallel sub-test has a case of its own.
func TestCases(t *testing.T) {
	cases := []struct {
		name string
		rows map[string]int
	}{{"a", map[string]int{}}, {"b", map[string]int{}}}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.rows["x"] = 1
			p := NewPlain()
			p.rows["y"] = 2
			if len(p.rows)+len(c.rows) != 2 {
				t.Fatal(p.rows)
			}
		})
	}
}

// The server's handler runs beside the test, but has answered, and the server is closed, when the test looks.
func TestServer(t *testing.T) {
	hits := map[string]int{}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		hits[r.URL.Path]++
	}))
	for range 2 {
		resp, err := http.Get(srv.URL + "/a")
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
	}
	srv.Close()
	if hits["/a"] != 2 {
		t.Fatal(hits)
	}
}

func BenchmarkParallel(b *testing.B) {
	hits := map[int]int{}
	b.RunParallel(func(pb *testing.PB) {
		for i := 0; pb.Next(); i++ {
			hits[i%8]++ // want `map hits is written`
		}
	})
}
