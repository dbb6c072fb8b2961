// Package upload sends readings on in batches.
package upload

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"example.com/ingest/internal/reading"
)

const (
	queueLength = 1024
	batchLength = 256
)

// ErrBusy means that the queue is full.
var ErrBusy = errors.New("upload queue is full")

// Uploader collects readings and sends them when there are enough, or when some have waited long enough.
type Uploader struct {
	target string
	every  time.Duration
	queue  chan reading.Reading
	client *http.Client
}

// New returns an uploader that sends to target at least once per interval.
func New(target string, every time.Duration) *Uploader {
	return &Uploader{
		target: target,
		every:  every,
		queue:  make(chan reading.Reading, queueLength),
		client: &http.Client{Timeout: 30 * time.Second},
	}
}

// Add puts a reading into the queue.
func (u *Uploader) Add(r reading.Reading) error {
	select {
	case u.queue <- r:
		return nil
	default:
		return ErrBusy
	}
}

// Run uploads until ctx ends, or until the target refuses a batch.
func (u *Uploader) Run(ctx context.Context) error {
	ticker := time.NewTicker(u.every)
	batch := make([]reading.Reading, 0, batchLength)
	for {
		select {
		case r := <-u.queue:
			batch = append(batch, r)
			if len(batch) < batchLength {
				continue
			}
		case <-ticker.C:
		case <-ctx.Done():
			ticker.Stop()
			return u.flush(context.WithoutCancel(ctx), batch)
		}
		if err := u.flush(ctx, batch); err != nil {
			return err
		}
		batch = batch[:0]
	}
}

func (u *Uploader) flush(ctx context.Context, batch []reading.Reading) error {
	if len(batch) == 0 {
		return nil
	}
	body, err := json.Marshal(batch)
	if err != nil {
		return fmt.Errorf("encode %d readings: %w", len(batch), err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, u.target, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := u.client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode >= http.StatusBadRequest {
		return fmt.Errorf("%s answers %s", u.target, response.Status)
	}
	return nil
}
