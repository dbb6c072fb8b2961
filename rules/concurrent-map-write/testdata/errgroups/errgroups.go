// Package errgroups starts its goroutines by an errgroup.
package errgroups

import (
	"context"
	"sync"

	"golang.org/x/sync/errgroup"
)

func size(_ context.Context, name string) (int, error) { return len(name), nil }

// Sizes has no lock.
func Sizes(ctx context.Context, names []string) (map[string]int, error) {
	sizes := map[string]int{}
	g, ctx := errgroup.WithContext(ctx)
	for _, name := range names {
		g.Go(func() error {
			n, err := size(ctx, name)
			if err != nil {
				return err
			}
			sizes[name] = n // want `^error: map sizes is written`
			return nil
		})
	}
	return sizes, g.Wait()
}

// SizesLocked is Sizes after the fix, and goes on after the wait.
func SizesLocked(ctx context.Context, names []string) (map[string]int, error) {
	sizes := map[string]int{}
	var mu sync.Mutex
	g, ctx := errgroup.WithContext(ctx)
	for _, name := range names {
		g.Go(func() error {
			n, err := size(ctx, name)
			if err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			sizes[name] = n
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	for name, n := range sizes {
		if n == 0 {
			delete(sizes, name)
		}
	}
	return sizes, nil
}

// Limited runs one at a time.
func Limited(ctx context.Context, names []string) (map[string]int, error) {
	sizes := map[string]int{}
	var g errgroup.Group
	g.SetLimit(1)
	for _, name := range names {
		g.Go(func() error {
			n, err := size(ctx, name)
			sizes[name] = n
			return err
		})
	}
	return sizes, g.Wait()
}

// Stages starts two that share a map.
func Stages(ctx context.Context, in <-chan string) (map[string]int, error) {
	counts := map[string]int{}
	g, _ := errgroup.WithContext(ctx)
	g.Go(func() error {
		for s := range in {
			counts[s]++ // want `map counts is written`
		}
		return nil
	})
	g.Go(func() error {
		for len(counts) < 10 {
			if ctx.Err() != nil {
				return ctx.Err()
			}
		}
		return nil
	})
	return counts, g.Wait()
}

// Pipeline has its map in one of two goroutines.
func Pipeline(ctx context.Context, names []string) (map[string]int, error) {
	counts := map[string]int{}
	ch := make(chan string)
	g, _ := errgroup.WithContext(ctx)
	g.Go(func() error {
		defer close(ch)
		for _, name := range names {
			ch <- name
		}
		return nil
	})
	g.Go(func() error {
		for name := range ch {
			counts[name]++
		}
		return nil
	})
	if err := g.Wait(); err != nil {
		return nil, err
	}
	delete(counts, "")
	return counts, nil
}

// Fetcher has its goroutines call a method.
type Fetcher struct {
	mu    sync.Mutex
	pages map[string]int
	errs  map[string]error
}

// Fetch starts them.
func (f *Fetcher) Fetch(ctx context.Context, urls []string) error {
	var g errgroup.Group
	for _, url := range urls {
		g.Go(func() error { return f.fetch(ctx, url) })
	}
	return g.Wait()
}

func (f *Fetcher) fetch(ctx context.Context, url string) error {
	n, err := size(ctx, url)
	if err != nil {
		f.errs[url] = err // want `map Fetcher\.errs is written`
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.pages[url] = n
	return nil
}
