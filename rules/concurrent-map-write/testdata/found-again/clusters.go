// Package foundagain starts goroutines on objects that other calls get as well.
package foundagain

import "sync"

// Registry has one cluster for each address.
type Registry struct {
	mu       sync.Mutex
	clusters map[string]*cluster
}

type cluster struct {
	mu     sync.Mutex
	values map[string]string
	events chan string
}

func (r *Registry) cluster(address string) *cluster {
	r.mu.Lock()
	defer r.mu.Unlock()
	c, ok := r.clusters[address]
	if !ok {
		c = &cluster{values: map[string]string{}, events: make(chan string)}
		r.clusters[address] = c
	}
	return c
}

// Monitor loads, then watches: beside what the next call for the address loads.
func (r *Registry) Monitor(address string) {
	c := r.cluster(address)
	c.load(address)
	go c.watch()
}

func (c *cluster) load(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.values[key] = "loaded"
}

func (c *cluster) watch() {
	for key := range c.events {
		c.mu.Lock()
		c.values[key] = "changed"
		c.mu.Unlock()
		if c.values[key] == "" { // want "map cluster.values is read without cluster.mu, which is held at 2 of 4 accesses"
			continue
		}
	}
}

// Once makes a cluster for each call, and fills it before the goroutine starts.
func Once(address string) {
	c := newCluster()
	c.load(address)
	go c.tell()
}

func newCluster() *cluster { return &cluster{values: map[string]string{}} }

func (c *cluster) tell() {
	for range c.events {
		println(len(c.values))
	}
}
