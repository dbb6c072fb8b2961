// Command syncmaps fills and empties sync.Maps and prints as JSON lines how many bytes of heap they take. An argument is
// keys,entries,reads: keys are "pointer", which interfaces hold as they are, "string" or "int"; reads is the number of entries after which
// Range is called, or "load" where each key is loaded as soon as it is stored.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
)

// Enough maps together that the runtime's own few kilobytes do not matter.
const entriesTogether = 50_000

var (
	pointers []byte
	names    []string
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	// Once for nothing: some of what the runtime keeps it makes when it is first asked.
	measure("string", 1000, "load")
	for _, arg := range os.Args[1:] {
		field := strings.Split(arg, ",")
		n := number(field[1])
		full, empty := measure(field[0], n, field[2])
		fmt.Fprintf(out, "{\"go\":%q,\"keys\":%q,\"n\":%d,\"reads\":%q,\"full\":%d,\"empty\":%d}\n",
			runtime.Version(), field[0], n, field[2], full, empty)
	}
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		panic(err)
	}
	return n
}

func measure(keys string, n int, reads string) (full, empty int) {
	key := keyOf(keys, n)
	load, at := reads == "load", -1
	if !load {
		at = number(reads)
	}
	together := entriesTogether / n
	if together < 1 {
		together = 1
	}
	maps := make([]sync.Map, together)
	before := heapBytes()
	for m := range maps {
		fill(&maps[m], key, n, at, load)
	}
	full = (heapBytes() - before) / together
	for m := range maps {
		for i := 0; i < n; i++ {
			maps[m].Delete(key(i))
		}
	}
	empty = (heapBytes() - before) / together
	runtime.KeepAlive(maps)
	runtime.KeepAlive(key)
	return full, empty
}

func fill(m *sync.Map, key func(int) any, n, at int, load bool) {
	for i := 0; i < n; i++ {
		m.Store(key(i), &pointers[0])
		if load {
			m.Load(key(i))
		}
		if i+1 == at {
			m.Range(func(any, any) bool { return true })
		}
	}
}

func keyOf(keys string, n int) func(int) any {
	for i := len(pointers); i < n; i++ {
		pointers = append(pointers, 0)
	}
	for i := len(names); i < n; i++ {
		names = append(names, strconv.Itoa(i))
	}
	switch keys {
	case "pointer":
		return func(i int) any { return &pointers[i] }
	case "string":
		return func(i int) any { return names[i] }
	case "int":
		// The runtime has the small ones ready.
		return func(i int) any { return i + 1<<20 }
	}
	panic(keys)
}

func heapBytes() int {
	for i := 0; i < 3; i++ {
		runtime.GC()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int(stats.HeapAlloc)
}
