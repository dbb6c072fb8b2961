// Command syncmap stores many keys in a sync.Map, deletes them all, and prints as JSON how many bytes stay.
package main

import (
	"os"
	"runtime"
	"strconv"
	"sync"
)

const count = 200_000

type key struct {
	id      int
	payload [248]byte
}

func main() {
	var m sync.Map
	before := heapBytes()
	for i := 0; i < count; i++ {
		m.Store(key{id: i}, true)
	}
	full := heapBytes() - before
	for i := 0; i < count; i++ {
		m.Delete(key{id: i})
	}
	empty := heapBytes() - before
	runtime.KeepAlive(&m)
	os.Stdout.WriteString(`{"full":` + strconv.Itoa(full) + `,"empty":` + strconv.Itoa(empty) + "}\n")
}

func heapBytes() int {
	for i := 0; i < 3; i++ {
		runtime.GC()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int(stats.HeapAlloc)
}
