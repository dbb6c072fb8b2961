// Package logrus has the shapes of that package which the case needs.
package logrus

// Level is how bad it is.
type Level uint32

// Entry is a line.
type Entry struct{ Level Level }
