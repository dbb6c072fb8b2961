package suggestedlock

import (
	"sync"
	"time"
)

// base is what every case below looks like: two methods hold the lock.
type base struct {
	mu sync.Mutex
	m  map[string]int
}

// Caller calls a method that takes the lock: it would wait for itself.
type Caller struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (c *Caller) Set(key string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[key] = n
}

// Get is right.
func (c *Caller) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.m[key]
}

// Next goes through Get.
func (c *Caller) Next(key string) {
	c.m[key] = c.Get(key) + 1 // want `map Caller\.m is written without Caller\.mu`
}

// Asker calls a function that it is given, which may call it back.
type Asker struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (a *Asker) Set(key string, n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.m[key] = n
}

// Get is right.
func (a *Asker) Get(key string) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.m[key]
}

// Fill asks.
func (a *Asker) Fill(key string, ask func() int) {
	a.m[key] = ask() // want `map Asker\.m is written without Asker\.mu`
}

// Waiter would sleep, receive and send with the lock.
type Waiter struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (w *Waiter) Set(key string, n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.m[key] = n
}

// Get is right.
func (w *Waiter) Get(key string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.m[key]
}

// Await waits.
func (w *Waiter) Await(key string, in <-chan int) {
	time.Sleep(time.Millisecond)
	w.m[key] = <-in // want `map Waiter\.m is written without Waiter\.mu`
}

// Giver hands the map out: a lock in that method is not enough.
type Giver struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (g *Giver) Set(key string, n int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.m[key] = n
}

// Get is right.
func (g *Giver) Get(key string) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.m[key]
}

// All gives it away.
func (g *Giver) All() map[string]int {
	g.m["all"] = len(g.m) // want `map Giver\.m is written without Giver\.mu`
	return g.m
}

// Value has a receiver that is a copy: so is its mutex.
type Value struct {
	*base
	n map[string]int
}

// Set is right.
func (v *Value) Set(key string, n int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.n[key] = n
}

// Get is right.
func (v *Value) Get(key string) int {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.n[key]
}

// Drop has a copy.
func (v Value) Drop(key string) {
	delete(v.n, key) // want `map Value\.n is written without base\.mu`
}

// Liner has methods of one line side by side, which gofmt aligns.
type Liner struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (l *Liner) Set(key string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.m[key] = n
}

// Get is right.
func (l *Liner) Get(key string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.m[key]
}

func (l *Liner) Drop(key string) { delete(l.m, key) } // want `map Liner\.m is written without Liner\.mu`
func (l *Liner) Name() string    { return "liner" }

// Long is long.
type Long struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (l *Long) Set(key string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.m[key] = n
}

// Get is right.
func (l *Long) Get(key string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.m[key]
}

// Fill does much.
func (l *Long) Fill(n int) {
	a := n
	b := a * 2
	c := b * 2
	d := c * 2
	e := d * 2
	f := e * 2
	g := f * 2
	h := g * 2
	i := h * 2
	j := i * 2
	k := j * 2
	m := k * 2
	o := m * 2
	p := o * 2
	q := p * 2
	l.m["n"] = q // want `map Long\.m is written without Long\.mu`
}

// Open has a lock that other packages can take, and call its methods then.
type Open struct {
	sync.Mutex
	m map[string]int
}

// Set is right.
func (o *Open) Set(key string, n int) {
	o.Lock()
	defer o.Unlock()
	o.m[key] = n
}

// Get is right.
func (o *Open) Get(key string) int {
	o.Lock()
	defer o.Unlock()
	return o.m[key]
}

// Drop may be meant to be called with it.
func (o *Open) Drop(key string) {
	delete(o.m, key) // want `map Open\.m is written without Open\.Mutex`
}

// Noted has a comment behind its brace.
type Noted struct {
	mu sync.Mutex
	m  map[string]int
}

// Set is right.
func (n *Noted) Set(key string, v int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.m[key] = v
}

// Get is right.
func (n *Noted) Get(key string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.m[key]
}

// Drop says something first.
func (n *Noted) Drop(key string) { // of no use
	delete(n.m, key) // want `map Noted\.m is written without Noted\.mu`
}
