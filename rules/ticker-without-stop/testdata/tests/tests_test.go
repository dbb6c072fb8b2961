package tests

import (
	"testing"
	"time"
)

func TestCleanup(t *testing.T) {
	ticker := time.NewTicker(time.Millisecond)
	t.Cleanup(ticker.Stop)
	<-ticker.C
	if !Ready() {
		t.Fatal("not ready")
	}
}

// The test process ends soon, and its tickers with it.
func TestWithoutStop(t *testing.T) {
	ticker := time.NewTicker(time.Millisecond)
	for i := 0; i < 3; i++ {
		<-ticker.C
		if Ready() {
			return
		}
	}
	t.Fatal("not ready")
}

func waitReady(t *testing.T) {
	t.Helper()
	for range time.Tick(time.Millisecond) {
		if Ready() {
			return
		}
	}
}

func TestHelper(t *testing.T) { waitReady(t) }

func BenchmarkReady(b *testing.B) {
	ticker := time.NewTicker(time.Millisecond)
	for i := 0; i < b.N; i++ {
		<-ticker.C
		Ready()
	}
}
