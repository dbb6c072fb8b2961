// Package evict empties what it is given.
package evict

import (
	"sync"
	"time"
)

// Watch drops everything each hour.
func Watch(m *sync.Map) {
	time.AfterFunc(time.Hour, func() {
		m.Range(func(key, _ any) bool {
			m.Delete(key)
			return true
		})
		Watch(m)
	})
}

type deleter interface{ Delete(key any) }

// Any deletes the empty key of whatever can.
func Any(v any) {
	if d, ok := v.(deleter); ok {
		d.Delete("")
	}
}
