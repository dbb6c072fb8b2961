// Package goroutines hands tickers to the goroutines that use them.
package goroutines

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"
)

var errNoTarget = errors.New("no target")

func captured(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	go func() {
		for {
			select {
			case <-ticker.C:
				work()
			case <-ctx.Done():
				return
			}
		}
	}()
}

func capturedAndStopped(ctx context.Context, work func()) {
	ticker := time.NewTicker(time.Second)
	go func() {
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				work()
			case <-ctx.Done():
				return
			}
		}
	}()
}

// One exit of the goroutine stops, the other does not.
func capturedEarlyReturn(ctx context.Context, work func() error) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	go func() {
		for {
			select {
			case <-ticker.C:
				if err := work(); err != nil {
					return
				}
			case <-ctx.Done():
				ticker.Stop()
				return
			}
		}
	}()
}

// Stop stands on two exits; the first return of the goroutine passes by both.
func capturedProgress(ctx context.Context, files <-chan string, report func(int)) <-chan int {
	progress := make(chan int)
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	go func() {
		defer close(progress)
		n := 0
		for range files {
			n++
		}
		if n == 0 {
			return
		}
		for {
			select {
			case <-ticker.C:
				report(n)
			case progress <- n:
				ticker.Stop()
				return
			case <-ctx.Done():
				ticker.Stop()
				return
			}
		}
	}()
	return progress
}

func capturedNeverEnds(work func()) {
	ticker := time.NewTicker(time.Second)
	go func() {
		for {
			<-ticker.C
			work()
		}
	}()
}

func capturedRangeNeverEnds(work func()) {
	ticker := time.NewTicker(time.Second)
	go func() {
		for range ticker.C {
			work()
		}
	}()
}

func madeInside(ctx context.Context, work func()) {
	go func() {
		ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
		for {
			select {
			case <-ticker.C:
				work()
			case <-ctx.Done():
				return
			}
		}
	}()
}

func madeInsideAndStopped(ctx context.Context, work func()) {
	go func() {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for ctx.Err() == nil {
			<-ticker.C
			work()
		}
	}()
}

// Until the go statement the ticker is the launcher's.
func launcherReturnsFirst(ctx context.Context, target string, work func(string)) error {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	if target == "" {
		return errNoTarget
	}
	go func() {
		defer ticker.Stop()
		for ctx.Err() == nil {
			<-ticker.C
			work(target)
		}
	}()
	return nil
}

func launcherStops(done chan struct{}, work func()) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	go func() {
		for {
			select {
			case <-ticker.C:
				work()
			case <-done:
				return
			}
		}
	}()
	<-done
}

func launcherWaits(n int, work func()) {
	ticker := time.NewTicker(time.Second)
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-ticker.C
			work()
		}()
	}
	wg.Wait()
	ticker.Stop()
}

func perIteration(conns []string, quit <-chan struct{}, ping func(string)) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
		go func() {
			for {
				select {
				case <-ticker.C:
					ping(c)
				case <-quit:
					return
				}
			}
		}()
	}
}

func perIterationStopped(conns []string, quit <-chan struct{}, ping func(string)) {
	for _, c := range conns {
		ticker := time.NewTicker(time.Second)
		go func() {
			defer ticker.Stop()
			for {
				select {
				case <-ticker.C:
					ping(c)
				case <-quit:
					return
				}
			}
		}()
	}
}

// Method called by `go`: the method's own ticker.
type worker struct{ quit chan struct{} }

func (w *worker) start() { go w.loop() }

func (w *worker) loop() {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
		case <-w.quit:
			return
		}
	}
}

// One ticker per connected client.
func events(w http.ResponseWriter, r *http.Request) {
	ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
	for {
		select {
		case <-ticker.C:
			_, _ = w.Write([]byte("data: tick\n\n"))
		case <-r.Context().Done():
			return
		}
	}
}

func register(mux *http.ServeMux) {
	mux.HandleFunc("/events", events)
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		ticker := time.NewTicker(time.Second) // want "`ticker` is not stopped"
		for i := 0; i < 3; i++ {
			<-ticker.C
		}
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("/good", func(w http.ResponseWriter, r *http.Request) {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		<-ticker.C
		w.WriteHeader(http.StatusNoContent)
	})
}
