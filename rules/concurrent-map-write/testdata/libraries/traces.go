package libraries

import (
	"context"
	"net/http/httptrace"
	"sync"
	"time"
)

// connects are timed: several addresses are tried at once.
func connects(ctx context.Context, took func(string, time.Duration)) context.Context {
	started := map[string]time.Time{}
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		ConnectStart: func(_, addr string) {
			started[addr] = time.Now() // want "^error: map started is written in"
		},
		ConnectDone: func(_, addr string, _ error) {
			took(addr, time.Since(started[addr]))
		},
	})
}

// lookups are counted by a field's map.
type lookups struct{ hosts map[string]int }

// trace counts.
func (l *lookups) trace() *httptrace.ClientTrace {
	return &httptrace.ClientTrace{DNSStart: func(info httptrace.DNSStartInfo) {
		l.hosts[info.Host]++ // want "^error: map lookups.hosts is written in"
	}}
}

// connectsLocked are timed under a lock.
func connectsLocked(ctx context.Context, took func(string, time.Duration)) context.Context {
	var mu sync.Mutex
	started := map[string]time.Time{}
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		ConnectStart: func(_, addr string) {
			mu.Lock()
			defer mu.Unlock()
			started[addr] = time.Now()
		},
		ConnectDone: func(_, addr string, _ error) {
			mu.Lock()
			defer mu.Unlock()
			took(addr, time.Since(started[addr]))
		},
	})
}

// steps are hooks of this program's own.
type steps struct {
	ConnectStart func(network, addr string)
}

// ordered are run one after the other.
func ordered(addrs []string) map[string]time.Time {
	started := map[string]time.Time{}
	s := &steps{ConnectStart: func(_, addr string) { started[addr] = time.Now() }}
	for _, addr := range addrs {
		s.ConnectStart("tcp", addr)
	}
	return started
}
