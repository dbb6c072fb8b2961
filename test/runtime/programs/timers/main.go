// Command timers makes many timers of each kind, drops them, and prints as JSON how many heap objects stay per timer.
package main

import (
	"os"
	"runtime"
	"strconv"
	"time"
)

const (
	count = 20_000
	// Longer than the program runs: nothing fires unless it says so.
	never = time.Hour
)

var held []*time.Ticker

func main() {
	// Before Go 1.23 a stopped timer leaves the heap of its P when that P next schedules, and only if many there are stopped:
	// so there is one P, and those that stop come first.
	runtime.GOMAXPROCS(1)
	kinds := []struct {
		name string
		make func()
	}{
		{"tickerStopped", func() { time.NewTicker(never).Stop() }},
		{"timerStopped", func() { time.NewTimer(never).Stop() }},
		{"afterFuncStopped", func() { time.AfterFunc(never, func() {}).Stop() }},
		{"timerFired", func() { time.NewTimer(0) }},
		{"tickerDropped", func() { time.NewTicker(never) }},
		{"tickDropped", func() { _ = time.Tick(never) }},
		{"tickerHeld", func() { held = append(held, time.NewTicker(never)) }},
		{"timerDropped", func() { time.NewTimer(never) }},
		{"afterFunc", func() { time.AfterFunc(never, func() {}) }},
	}
	out := "{"
	for _, kind := range kinds {
		before := heapObjects()
		for i := 0; i < count; i++ {
			kind.make()
		}
		// Let those that are due fire, and the stopped ones go.
		time.Sleep(5 * time.Millisecond)
		out += strconv.Quote(kind.name) + ":" + perTimer(heapObjects()-before) + ","
	}
	runtime.KeepAlive(held)
	out += `"tickerDeferred":` + perTimer(deferred()) + ","
	out += `"stopCloses":` + strconv.FormatBool(stopCloses()) + `,"go":` + strconv.Quote(runtime.Version()) + "}\n"
	os.Stdout.WriteString(out)
}

// deferred counts what stays while deferred calls in a loop wait for their function's end.
func deferred() int {
	before := heapObjects()
	for i := 0; i < count; i++ {
		ticker := time.NewTicker(never)
		defer ticker.Stop()
	}
	return heapObjects() - before
}

// stopCloses tells whether a receive from a stopped ticker's channel ends.
func stopCloses() bool {
	ticker := time.NewTicker(never)
	ticker.Stop()
	select {
	case <-ticker.C:
		return true
	default:
		return false
	}
}

func heapObjects() int {
	// What a collection frees may be swept, or forgotten by the timer heap, only during the next one.
	for i := 0; i < 3; i++ {
		runtime.GC()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int(stats.HeapObjects)
}

func perTimer(objects int) string {
	return strconv.FormatFloat(float64(objects)/count, 'f', 3, 64)
}
