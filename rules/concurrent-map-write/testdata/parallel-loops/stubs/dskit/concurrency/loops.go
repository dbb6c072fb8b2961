// Package concurrency stands in for the real one.
package concurrency

import "context"

// ForEachJob runs f for each of n jobs, some at a time, and waits.
func ForEachJob(ctx context.Context, n, parallel int, f func(ctx context.Context, i int) error) error {
	return nil
}
