// Package slicesnotmaps writes elements of slices and arrays, which are places of their own.
package slicesnotmaps

import "sync"

type result struct {
	n   int
	err error
}

// Indexed writes one index in each goroutine.
func Indexed(names []string, work func(string) error) []error {
	errs := make([]error, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			errs[i] = work(name)
		}()
	}
	wg.Wait()
	return errs
}

// Array does so with an array.
func Array(work func(int) int) [4]int {
	var out [4]int
	var wg sync.WaitGroup
	for i := range out {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = work(i)
		}()
	}
	wg.Wait()
	return out
}

// Fields writes fields of a slice's elements.
func Fields(names []string) []result {
	results := make([]result, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i].n = len(name)
			results[i].err = nil
		}()
	}
	wg.Wait()
	return results
}

// Maps gives each goroutine the map at its index.
func Maps(names []string) []map[string]int {
	parts := make([]map[string]int, len(names))
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			parts[i] = map[string]int{}
			parts[i][name] = len(name)
		}()
	}
	wg.Wait()
	return parts
}

type matrix []float64

type grid struct{ rows []matrix }

// Named writes into a named slice type.
func (g *grid) Named() {
	var wg sync.WaitGroup
	for i := range g.rows {
		wg.Add(1)
		go func(row matrix) {
			defer wg.Done()
			row[0]++
			g.rows[i][1] = row[0]
		}(g.rows[i])
	}
	wg.Wait()
}

// Behind writes what lies behind the entries of a map; the map itself is only read.
func Behind(byName map[string]*result) {
	var wg sync.WaitGroup
	for name, r := range byName {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r.n = len(name)
			byName[name].err = nil
		}()
	}
	wg.Wait()
}

type vector map[int]float64

// Vector is a map by its type, though it looks like the others.
func Vector(n int) vector {
	v := vector{}
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v[i] = float64(i) // want `map v is written`
		}()
	}
	wg.Wait()
	return v
}
