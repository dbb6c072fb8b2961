// Package helpers holds helpers of tests outside _test.go.
package helpers

import (
	"testing"
	"time"
)

// Eventually waits until ok says so.
func Eventually(t testing.TB, ok func() bool) {
	t.Helper()
	ticker := time.NewTicker(time.Millisecond) // want "^note: ticker `ticker` is not stopped"
	for range ticker.C {
		if ok() {
			return
		}
	}
}
