// Command maps fills and empties maps of the types and sizes that its arguments name, and prints as JSON lines how many bytes of heap
// they take. An argument is key,value,entries,mode: mode is "grown", "presized", or "peak" to watch the heap while it is filled.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
)

// Enough maps together that the runtime's own few kilobytes do not matter.
const entriesTogether = 50_000

type result struct{ full, empty, peak int }

var names []string

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, arg := range os.Args[1:] {
		field := strings.Split(arg, ",")
		n, err := strconv.Atoi(field[2])
		if err != nil {
			panic(err)
		}
		r := keyed(field[0], field[1], n, field[3])
		fmt.Fprintf(out, "{\"go\":%q,\"key\":%q,\"value\":%q,\"n\":%d,\"mode\":%q,\"full\":%d,\"empty\":%d,\"peak\":%d}\n",
			runtime.Version(), field[0], field[1], n, field[3], r.full, r.empty, r.peak)
	}
}

func keyed(key, value string, n int, mode string) result {
	switch key {
	case "int64":
		return valued(func(i int) int64 { return int64(i) }, value, n, mode)
	case "string":
		for i := len(names); i < n; i++ {
			names = append(names, strconv.Itoa(i))
		}
		return valued(func(i int) string { return names[i] }, value, n, mode)
	case "[32]byte":
		return valued(func(i int) (k [32]byte) { number(k[:], i); return }, value, n, mode)
	case "[200]byte":
		return valued(func(i int) (k [200]byte) { number(k[:], i); return }, value, n, mode)
	}
	panic(key)
}

func number(into []byte, i int) {
	for at := 0; at < 8; at++ {
		into[at] = byte(i >> (8 * at))
	}
}

func valued[K comparable](key func(int) K, value string, n int, mode string) result {
	switch value {
	case "struct{}":
		return measure[K, struct{}](key, n, mode)
	case "[1]byte":
		return measure[K, [1]byte](key, n, mode)
	case "int64":
		return measure[K, int64](key, n, mode)
	case "string":
		return measure[K, string](key, n, mode)
	case "[64]byte":
		return measure[K, [64]byte](key, n, mode)
	case "[12]string":
		return measure[K, [12]string](key, n, mode)
	case "[100]byte":
		return measure[K, [100]byte](key, n, mode)
	case "[128]byte":
		return measure[K, [128]byte](key, n, mode)
	case "[129]byte":
		return measure[K, [129]byte](key, n, mode)
	case "[500]byte":
		return measure[K, [500]byte](key, n, mode)
	case "[64]string":
		return measure[K, [64]string](key, n, mode)
	case "[4096]byte":
		return measure[K, [4096]byte](key, n, mode)
	}
	panic(value)
}

func measure[K comparable, V any](key func(int) K, n int, mode string) result {
	together := entriesTogether / n
	if together < 1 || mode == "peak" {
		together = 1
	}
	maps := make([]map[K]V, together)
	var r result
	before := heapBytes(3)
	for at := range maps {
		maps[at] = fill[K, V](key, n, mode, before, &r)
	}
	r.full = (heapBytes(3) - before) / together
	for _, m := range maps {
		for i := 0; i < n; i++ {
			delete(m, key(i))
		}
	}
	r.empty = (heapBytes(3) - before) / together
	runtime.KeepAlive(maps)
	return r
}

func fill[K comparable, V any](key func(int) K, n int, mode string, before int, r *result) map[K]V {
	var m map[K]V
	if mode == "presized" {
		m = make(map[K]V, n)
	} else {
		m = make(map[K]V)
	}
	var value V
	for i := 0; i < n; i++ {
		m[key(i)] = value
		if mode == "peak" && i%(n/256+1) == 0 {
			if now := heapBytes(0) - before; now > r.peak {
				r.peak = now
			}
		}
	}
	return m
}

func heapBytes(collections int) int {
	for i := 0; i < collections; i++ {
		runtime.GC()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int(stats.HeapAlloc)
}
