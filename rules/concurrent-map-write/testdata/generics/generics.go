// Package generics has guarded maps in generic types.
package generics

import "sync"

// Cache forgets its lock.
type Cache[K comparable, V any] struct {
	mu sync.RWMutex
	m  map[K]V
}

// NewCache makes.
func NewCache[K comparable, V any]() *Cache[K, V] { return &Cache[K, V]{m: make(map[K]V)} }

// Get reads.
func (c *Cache[K, V]) Get(k K) (V, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.m[k]
	return v, ok
}

// Set writes.
func (c *Cache[K, V]) Set(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = v
}

// Delete has none.
func (c *Cache[K, _]) Delete(k K) {
	delete(c.m, k) // want `^error: map Cache\.m is written without Cache\.mu, which is held at 2 of 3 accesses`
}

// Set is right.
type Set[T comparable] struct {
	mu sync.Mutex
	m  map[T]struct{}
}

// Add writes.
func (s *Set[T]) Add(v T) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.m == nil {
		s.m = make(map[T]struct{})
	}
	s.m[v] = struct{}{}
}

// Each calls back under the lock.
func (s *Set[T]) Each(f func(T)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for v := range s.m {
		f(v)
	}
}

// Map is a named map type; its methods know no lock.
type Map[K comparable, V any] map[K]V

// Put writes.
func (m Map[K, V]) Put(k K, v V) { m[k] = v }

// Guarded has such a map, and a lock.
type Guarded struct {
	mu sync.Mutex
	m  Map[string, int]
}

// Put calls the method under the lock.
func (g *Guarded) Put(k string, v int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.m.Put(k, v)
}

// Get reads.
func (g *Guarded) Get(k string) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.m[k]
}

// Clear forgets.
func (g *Guarded) Clear() {
	clear(g.m) // want `map Guarded\.m is written without Guarded\.mu`
}

// Collect is a generic function that collects from goroutines.
func Collect[T any](names []string, f func(string) T) map[string]T {
	out := make(map[string]T)
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[name] = f(name) // want `map out is written`
		}()
	}
	wg.Wait()
	return out
}

// CollectLocked is Collect after the fix.
func CollectLocked[M ~map[string]T, T any](names []string, f func(string) T) M {
	out := make(M)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v := f(name)
			mu.Lock()
			defer mu.Unlock()
			out[name] = v
		}()
	}
	wg.Wait()
	return out
}
