package teststestify

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The condition says that the goroutine has counted: after it, the test looks with no lock.
func TestEventually(t *testing.T) {
	h := NewHub()
	h.Add("a")
	require.Eventually(t, func() bool { return h.Count("a") == 1 }, time.Second, time.Millisecond)
	require.Len(t, h.counts, 1)
	if h.counts["a"] != 1 {
		t.Fatal(h.counts)
	}
}

// The condition's own map is touched by one at a time.
func TestCondition(t *testing.T) {
	h := NewHub()
	seen := map[int]bool{}
	require.Eventually(t, func() bool {
		seen[h.Count("a")] = true
		return seen[0]
	}, time.Second, time.Millisecond)
	if len(seen) != 1 {
		t.Fatal(seen)
	}
}
