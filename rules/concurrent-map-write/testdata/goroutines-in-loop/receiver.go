package goroutinesinloop

import "sync"

// Index is built far below what others call.
type Index struct {
	mu     sync.Mutex
	words  map[string]int
	lines  map[string]int
	shards []map[string]int
}

// Build is who asks for it, in the end.
func (x *Index) Build(docs []string) { x.update(docs) }

func (x *Index) update(docs []string)  { x.refresh(docs) }
func (x *Index) refresh(docs []string) { x.reload(docs) }
func (x *Index) reload(docs []string)  { x.scan(docs) }
func (x *Index) scan(docs []string)    { x.split(docs) }
func (x *Index) split(docs []string)   { x.read(docs) }
func (x *Index) read(docs []string)    { x.parse(docs) }
func (x *Index) parse(docs []string)   { x.sort(docs) }
func (x *Index) sort(docs []string)    { x.visit(docs) }
func (x *Index) visit(docs []string)   { x.count(docs) }
func (x *Index) count(docs []string)   { x.spread(docs) }

// spread has a goroutine per document: the lines have a lock, the shards one goroutine each, the words neither.
func (x *Index) spread(docs []string) {
	var wg sync.WaitGroup
	for i, doc := range docs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			x.words[doc]++ // want "^error: map Index.words is written in goroutines that Index.spread starts, which runs beside itself with no lock in common"
			x.shards[i][doc]++
			x.mu.Lock()
			x.lines[doc]++
			x.mu.Unlock()
		}()
	}
	wg.Wait()
}
