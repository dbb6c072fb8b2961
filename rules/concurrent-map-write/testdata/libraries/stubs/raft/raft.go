// Package raft has the shapes of that package which the case needs.
package raft

// Log is an entry.
type Log struct{ Data []byte }

// FSMSnapshot can be stored.
type FSMSnapshot interface{ Release() }
