package callbacks

import (
	"sync"

	"k8s.io/client-go/tools/cache"
)

// Daemon sets up its watcher step by step, each a call below the other.
type Daemon struct {
	plane *Plane
	fleet *Fleet
}

// Main runs it.
func Main(pods, nodes cache.SharedInformer) {
	d := &Daemon{
		plane: &Plane{pods: pods, nodes: nodes, used: map[any]int{}},
		fleet: &Fleet{pods: pods, nodes: nodes, used: map[any]int{}},
	}
	d.run()
}

// run is the first step.
func (d *Daemon) run() { d.prepare() }

// prepare is the next.
func (d *Daemon) prepare() { d.network() }

// network is one more.
func (d *Daemon) network() { d.watchers() }

// watchers has both watch.
func (d *Daemon) watchers() {
	d.plane.watch()
	d.fleet.watch()
}

// Plane is told of pods and nodes by informers, each of which has a goroutine of its own.
type Plane struct {
	pods  cache.SharedInformer
	nodes cache.SharedInformer
	used  map[any]int
}

// watch registers for one and the other.
func (p *Plane) watch() {
	p.initPods()
	p.initNodes()
}

// initPods registers for pods.
func (p *Plane) initPods() {
	p.pods.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(obj any) { p.podAdded(obj) },
	})
}

// initNodes registers for nodes.
func (p *Plane) initNodes() {
	p.nodes.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(obj any) { p.nodeAdded(obj) },
	})
}

// podAdded is called for a pod.
func (p *Plane) podAdded(obj any) {
	p.used[obj]++ // want "^error: map Plane.used is written in a callback that Plane.initPods registers"
}

// nodeAdded is called for a node, perhaps meanwhile.
func (p *Plane) nodeAdded(obj any) { p.used[obj] = 0 }

// Fleet is told of both as well, and takes its lock.
type Fleet struct {
	pods  cache.SharedInformer
	nodes cache.SharedInformer
	mu    sync.Mutex
	used  map[any]int
}

// watch registers for one and the other.
func (f *Fleet) watch() {
	f.initPods()
	f.initNodes()
}

// initPods registers for pods.
func (f *Fleet) initPods() {
	f.pods.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(obj any) { f.add(obj, 1) },
	})
}

// initNodes registers for nodes.
func (f *Fleet) initNodes() {
	f.nodes.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(obj any) { f.add(obj, 0) },
	})
}

// add is called for each, and locks.
func (f *Fleet) add(obj any, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.used[obj] += n
}
