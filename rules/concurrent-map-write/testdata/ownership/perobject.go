package ownership

import (
	"encoding/json"
	"net/http"
	"sync"
	"time"
)

// scratch is one request's at a time.
type scratch struct{ counts map[string]int }

var scratches = sync.Pool{New: func() any { return &scratch{counts: map[string]int{}} }}

type request struct {
	Name   string
	Labels map[string]string
}

type handler struct{ tick time.Duration }

// ServeHTTP writes to maps that are the request's.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := scratches.Get().(*scratch)
	defer scratches.Put(s)
	s.counts[r.URL.Path]++
	clear(s.counts)

	var req request
	if err := json.NewDecoder(r.Body).Decode(&req); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if req.Labels == nil {
		req.Labels = map[string]string{}
	}
	req.Labels["seen"] = "yes"
	h.complete(&req)

	vars := params(r)
	vars["more"] = "yes"

	out := h.gather(req.Labels)
	_ = json.NewEncoder(w).Encode(out)
}

func (h *handler) complete(req *request) { req.Labels["name"] = req.Name }

func params(r *http.Request) map[string]string {
	out := map[string]string{}
	for k := range r.URL.Query() {
		out[k] = r.URL.Query().Get(k)
	}
	return out
}

// gather has goroutines of the request, and waits for them.
func (h *handler) gather(labels map[string]string) map[string]int {
	g := &gathering{sizes: map[string]int{}}
	for k, v := range labels {
		g.wg.Add(1)
		go g.one(k, v)
	}
	g.wg.Wait()
	g.sizes["all"] = len(labels)
	return g.sizes
}

type gathering struct {
	wg    sync.WaitGroup
	mu    sync.Mutex
	sizes map[string]int
}

func (g *gathering) one(k, v string) {
	defer g.wg.Done()
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sizes[k] = len(v)
}

// worker starts its own goroutine; each has one.
type worker struct {
	in   chan string
	seen map[string]int
}

func newWorker() *worker {
	w := &worker{in: make(chan string), seen: map[string]int{}}
	go w.run()
	return w
}

func (w *worker) run() {
	for s := range w.in {
		w.seen[s]++
	}
}

// Workers starts many.
func Workers(n int) []*worker {
	all := make([]*worker, n)
	for i := range all {
		all[i] = newWorker()
	}
	return all
}

// side has its goroutine started by somebody else: one for each of two.
type side struct {
	ch   chan string
	last map[string]string
}

func (s *side) pump() {
	for v := range s.ch {
		s.last[v] = v
	}
}

// Both starts two, each with its own.
func Both() {
	a := &side{ch: make(chan string), last: map[string]string{}}
	b := &side{ch: make(chan string), last: map[string]string{}}
	go a.pump()
	go b.pump()
}

// twin is started twice with the same.
type twin struct {
	ch   chan string
	last map[string]string
}

func (t *twin) pump() {
	for v := range t.ch {
		t.last[v] = v // want `map twin\.last is written`
	}
}

// Same starts two with one.
func Same() {
	t := &twin{ch: make(chan string), last: map[string]string{}}
	go t.pump()
	go t.pump()
}

// crawler starts itself again for what it finds.
type crawler struct{ seen map[string]bool }

func (c *crawler) crawl(url string, links func(string) []string) {
	c.seen[url] = true // want `map crawler\.seen is written`
	for _, link := range links(url) {
		go c.crawl(link, links)
	}
}

// Crawl crawls.
func Crawl(url string, links func(string) []string) {
	c := &crawler{seen: map[string]bool{}}
	c.crawl(url, links)
}
