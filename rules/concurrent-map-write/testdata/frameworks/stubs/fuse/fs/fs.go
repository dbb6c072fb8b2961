// Package fs has the shapes of that package which the case needs.
package fs

// Node is a file or a folder.
type Node any
