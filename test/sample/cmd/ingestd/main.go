// Command ingestd takes readings from devices over HTTP and uploads them in batches.
package main

import (
	"context"
	"errors"
	"flag"
	"log"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"example.com/ingest/internal/api"
	"example.com/ingest/internal/session"
	"example.com/ingest/internal/stats"
	"example.com/ingest/internal/upload"
)

func main() {
	addr := flag.String("addr", ":8080", "listen address")
	target := flag.String("target", "http://localhost:9090/batch", "where batches go")
	every := flag.Duration("every", 5*time.Second, "longest wait before a batch is sent")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	if err := run(ctx, *addr, *target, *every); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, addr, target string, every time.Duration) error {
	uploader := upload.New(target, every)
	sessions := session.NewStore(30 * time.Minute)
	counters := stats.New(time.Hour)

	go supervise(ctx, uploader)
	go sessions.Sweep(ctx, time.Minute)
	go counters.Prune(ctx, time.Minute)

	server := &http.Server{
		Addr:              addr,
		Handler:           api.New(uploader, sessions, counters),
		ReadHeaderTimeout: 5 * time.Second,
	}
	drained := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(drained)
		timeout, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(timeout); err != nil {
			log.Printf("shutdown: %v", err)
		}
	})

	err := server.ListenAndServe()
	if !errors.Is(err, http.ErrServerClosed) {
		stop()
		return err
	}
	<-drained
	return nil
}

// supervise starts the uploader again each time the other side fails.
func supervise(ctx context.Context, uploader *upload.Uploader) {
	for ctx.Err() == nil {
		if err := uploader.Run(ctx); err != nil {
			log.Printf("upload: %v", err)
		}
		pause(ctx, time.Second)
	}
}

func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
