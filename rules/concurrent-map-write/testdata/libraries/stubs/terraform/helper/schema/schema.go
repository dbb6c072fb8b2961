// Package schema has the shapes of that package which the case needs.
package schema

// ResourceData is what is wanted of a resource.
type ResourceData struct{}

// Id is the resource's.
func (d *ResourceData) Id() string { return "" }
