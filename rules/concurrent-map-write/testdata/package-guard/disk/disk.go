// Package disk is mounted where it is imported.
package disk

import packageguard "example.com/packageguard"

func init() { packageguard.RegisterMount("disk", "/disk") }
