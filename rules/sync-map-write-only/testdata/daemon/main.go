// Command daemon polls for ever: a service without a server.
package main

import (
	"os"
	"sync"
	"time"
)

var sizes sync.Map // want "sizes.*never read"

func scan(dir string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, entry := range entries {
		if info, err := entry.Info(); err == nil {
			sizes.Store(entry.Name(), info.Size())
		}
	}
}

func main() {
	for {
		scan(os.TempDir())
		time.Sleep(time.Minute)
	}
}
