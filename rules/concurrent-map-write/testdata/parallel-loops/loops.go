// Package loops has functions that libraries run for many items at a time.
package loops

import (
	"context"
	"sync"

	"github.com/grafana/dskit/concurrency"
)

// Ask collects answers with no lock.
func Ask(ctx context.Context, urls []string, ask func(string) (string, error)) (map[string]string, error) {
	answers := map[string]string{}
	err := concurrency.ForEachJob(ctx, len(urls), 4, func(ctx context.Context, i int) error {
		answer, err := ask(urls[i])
		answers[urls[i]] = answer // want `^error: map answers is written in goroutines`
		return err
	})
	return answers, err
}

// AskLocked has a lock.
func AskLocked(ctx context.Context, urls []string, ask func(string) (string, error)) (map[string]string, error) {
	var mu sync.Mutex
	answers := map[string]string{}
	err := concurrency.ForEachJob(ctx, len(urls), 4, func(ctx context.Context, i int) error {
		answer, err := ask(urls[i])
		mu.Lock()
		answers[urls[i]] = answer
		mu.Unlock()
		return err
	})
	return answers, err
}

// Then writes when all are done.
func Then(ctx context.Context, urls []string, ask func(string) (string, error)) (map[string]string, error) {
	answers := make([]string, len(urls))
	err := concurrency.ForEachJob(ctx, len(urls), 4, func(ctx context.Context, i int) error {
		var err error
		answers[i], err = ask(urls[i])
		return err
	})
	byURL := map[string]string{}
	for i, url := range urls {
		byURL[url] = answers[i]
	}
	return byURL, err
}

// Own has a map for each job.
func Own(ctx context.Context, texts [][]string) error {
	return concurrency.ForEachJob(ctx, len(texts), 4, func(ctx context.Context, i int) error {
		count := map[string]int{}
		for _, word := range texts[i] {
			count[word]++
		}
		return nil
	})
}
