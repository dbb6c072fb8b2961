package errgroups

import (
	"context"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
)

// Table has a semaphore of one as its lock, for the sake of the context.
type Table struct {
	sem  *semaphore.Weighted
	rows map[string]int
}

// NewTable makes.
func NewTable() *Table { return &Table{sem: semaphore.NewWeighted(1), rows: map[string]int{}} }

// Add locks.
func (t *Table) Add(ctx context.Context, key string) error {
	if err := t.sem.Acquire(ctx, 1); err != nil {
		return err
	}
	defer t.sem.Release(1)
	t.rows[key]++
	return nil
}

// Fill starts goroutines.
func (t *Table) Fill(ctx context.Context, keys []string) error {
	var g errgroup.Group
	for _, key := range keys {
		g.Go(func() error { return t.Add(ctx, key) })
	}
	return g.Wait()
}
