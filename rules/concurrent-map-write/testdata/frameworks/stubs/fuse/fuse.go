// Package fuse has the shapes of that package which the case needs.
package fuse

// Dirent is an entry of a folder.
type Dirent struct{ Name string }
