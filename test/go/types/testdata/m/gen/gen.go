// Package gen is generic.
package gen

import "iter"

type Set[T comparable] map[T]struct{}

func NewSet[T comparable](items ...T) Set[T] { return nil }

func (s Set[K]) Keys() []K { return nil }

func MapOf[K comparable, V any](k K, v V) map[K][]V { return nil }

func Apply[S ~[]E, E, R any](s S, f func(E) R) []R { return nil }

type Pair[A, B any] struct {
	First  A
	Second B
}

type Tree[T any] struct {
	Left, Right *Tree[T]
	Value       Pair[T, map[string]T]
}

type Alias[T any] = map[string]Pair[T, T]

type Number[T ~int | ~float32] []T

func Index[S ~[]E, E any](s S, i int) E { return s[i] }

type Box[T any] struct{ v T }

func Of[T any](b *Box[T]) map[string]T { return nil }

func Seq2[K, V any](k K, v V) iter.Seq2[K, []V] { return nil }

func Zip[A, B any](a []A, b []B) []Pair[A, B] { return nil }

func Convert[To, From ~int | ~float64](f From) To { return To(f) }

func Largest[T ~int | ~float64](a, b T) T { return a }
