// Package require has the shapes of that package which the case needs.
package require

import "time"

// TestingT is a test.
type TestingT interface{ FailNow() }

// Eventually asks until it is so.
func Eventually(t TestingT, condition func() bool, waitFor, tick time.Duration, args ...any) {}

// Len compares.
func Len(t TestingT, object any, length int, args ...any) {}
