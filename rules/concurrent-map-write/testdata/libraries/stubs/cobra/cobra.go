// Package cobra has the shapes of that package which the case needs.
package cobra

// OnInitialize has all called before a command runs.
func OnInitialize(all ...func()) {}
