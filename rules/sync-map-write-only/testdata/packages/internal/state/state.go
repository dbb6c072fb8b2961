// Package state is the other packages' memory.
package state

import "sync"

// Leases are stored and deleted by other packages.
var Leases sync.Map

// Owners are stored by another package, and deleted by none.
var Owners sync.Map // want "Owners.*never removed"

// Table is filled and emptied through its exported field.
type Table struct {
	Rows sync.Map
	Cols sync.Map // want "Cols.*never read"
}

// Shared is the table of the process.
var Shared Table
