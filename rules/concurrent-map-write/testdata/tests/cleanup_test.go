package tests

import (
	"sync"
	"testing"
	"time"
)

// eventually is what assertion packages have.
func eventually(t *testing.T, ok func() bool) {
	t.Helper()
	for range 100 {
		if ok() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Fatal("never")
}

// What Cleanup is given runs when the test, and what it has waited for, is over.
func TestCleanup(t *testing.T) {
	seen := map[string]bool{}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		seen["a"] = true
	}()
	t.Cleanup(func() {
		wg.Wait()
		if !seen["a"] {
			t.Error("lost")
		}
	})
}

// Eventually waits for what the store's goroutine does; the map is the store's.
func TestEventually(t *testing.T) {
	s := NewStore()
	eventually(t, func() bool { return s.Get("tick") > 0 })
	s.Close()
	if s.rows["tick"] == 0 {
		t.Fatal(s.rows)
	}
}

var golden = map[string]string{"a": "A"}

// Tests that are parallel among each other only read.
func TestParallelA(t *testing.T) {
	t.Parallel()
	if golden["a"] != "A" {
		t.Fatal(golden)
	}
}

func TestParallelB(t *testing.T) {
	t.Parallel()
	local := map[string]string{}
	local["a"] = golden["a"]
	if len(local) != 1 {
		t.Fatal(local)
	}
}

// Parallel sub-tests are over when the test that has them is: its Cleanup runs after them.
func TestParallelGroup(t *testing.T) {
	var mu sync.Mutex
	ran := map[string]bool{}
	t.Cleanup(func() {
		if len(ran) != 2 {
			t.Error(ran)
		}
	})
	for _, name := range []string{"a", "b"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			mu.Lock()
			defer mu.Unlock()
			ran[name] = true
		})
	}
}

// A group of sub-tests is waited for by the Run around it.
func TestGrouped(t *testing.T) {
	var mu sync.Mutex
	ran := map[string]bool{}
	t.Run("group", func(t *testing.T) {
		for _, name := range []string{"a", "b"} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				mu.Lock()
				defer mu.Unlock()
				ran[name] = true
			})
		}
	})
	if len(ran) != 2 {
		t.Fatal(ran)
	}
}
