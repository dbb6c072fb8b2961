// Package dbus has the shapes of that package which the case needs.
package dbus

// Error is what a call fails with.
type Error struct{ Name string }
