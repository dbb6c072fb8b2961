// Package tools has its cache in a test.
package tools
