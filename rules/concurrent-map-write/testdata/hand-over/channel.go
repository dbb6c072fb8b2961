package handover

// Produce fills a map and sends it: whoever receives it has it alone.
func Produce(lines <-chan string, out chan<- map[string]int) {
	batch := map[string]int{}
	for line := range lines {
		batch[line]++
		if len(batch) == 100 {
			out <- batch
			batch = map[string]int{}
		}
	}
	out <- batch
}

// Consume writes what it has received.
func Consume(in <-chan map[string]int) {
	for batch := range in {
		delete(batch, "")
	}
}

// Pipeline runs both.
func Pipeline(lines <-chan string) {
	ch := make(chan map[string]int)
	go Produce(lines, ch)
	go Consume(ch)
}

// Keep goes on writing what it has sent.
func Keep(lines <-chan string) {
	ch := make(chan map[string]int)
	go func() {
		for m := range ch {
			print(len(m))
		}
	}()
	counts := map[string]int{}
	for line := range lines {
		counts[line]++ // missing `map counts is written`
		ch <- counts
	}
}

type job struct {
	labels map[string]string
}

// Jobs sends objects that hold a map; each is one worker's at a time.
func Jobs(names []string) {
	jobs := make(chan *job)
	for range 4 {
		go func() {
			for j := range jobs {
				j.labels["state"] = "done"
			}
		}()
	}
	for _, name := range names {
		j := &job{labels: map[string]string{}}
		j.labels["name"] = name
		jobs <- j
	}
	close(jobs)
}

// Token is a map that goes round by a channel of one.
type Token struct{ ch chan map[string]int }

// NewToken puts it in.
func NewToken() *Token {
	t := &Token{ch: make(chan map[string]int, 1)}
	t.ch <- map[string]int{}
	return t
}

// Add takes it out and puts it back.
func (t *Token) Add(key string) {
	m := <-t.ch
	m[key]++
	t.ch <- m
}
