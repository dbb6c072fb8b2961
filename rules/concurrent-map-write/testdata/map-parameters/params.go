// Package mapparameters passes maps to functions that goroutines call.
package mapparameters

import "sync"

type meta struct{ parents []int }

// Filter has its helpers called from goroutines.
type Filter struct{ ids []int }

// Run passes the map on.
func (f *Filter) Run(metas map[int]*meta) {
	var wg sync.WaitGroup
	for _, id := range f.ids {
		wg.Add(1)
		go func() {
			defer wg.Done()
			f.drop(id, metas)
		}()
	}
	wg.Wait()
}

func (f *Filter) drop(id int, metas map[int]*meta) {
	if len(metas[id].parents) == 0 {
		delete(metas, id) // want `^error: map metas is written`
	}
}

// Sequential has the same form with no goroutine.
type Sequential struct{ ids []int }

// Run passes the map on.
func (s *Sequential) Run(metas map[int]*meta) {
	for _, id := range s.ids {
		s.drop(id, metas)
	}
}

func (s *Sequential) drop(id int, metas map[int]*meta) {
	if len(metas[id].parents) == 0 {
		delete(metas, id)
	}
}

// Tally starts the helper itself.
func Tally(words []string) map[string]int {
	counts := make(map[string]int)
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Add(1)
		go tally(&wg, word, counts)
	}
	wg.Wait()
	return counts
}

func tally(wg *sync.WaitGroup, word string, counts map[string]int) {
	defer wg.Done()
	counts[word]++ // want `map counts is written`
}

// TallyLocked passes the lock too.
func TallyLocked(words []string) map[string]int {
	totals := make(map[string]int)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Add(1)
		go tallyLocked(&wg, &mu, word, totals)
	}
	wg.Wait()
	return totals
}

func tallyLocked(wg *sync.WaitGroup, mu *sync.Mutex, word string, totals map[string]int) {
	defer wg.Done()
	mu.Lock()
	defer mu.Unlock()
	totals[word]++
}

// Two levels lie between the goroutine and the write.
func Two(names []string) map[string]bool {
	marks := map[string]bool{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			outer(marks, name)
		}(name)
	}
	wg.Wait()
	return marks
}

func outer(marks map[string]bool, name string) { inner(name, marks) }

func inner(name string, marks map[string]bool) {
	marks[name] = true // want `map marks is written`
}

// Own gives each goroutine a map of its own by way of the parameter.
func Own(groups [][]string) []map[string]bool {
	out := make([]map[string]bool, len(groups))
	var wg sync.WaitGroup
	for i, group := range groups {
		out[i] = map[string]bool{}
		wg.Add(1)
		go func(set map[string]bool) {
			defer wg.Done()
			for _, name := range group {
				set[name] = true
			}
		}(out[i])
	}
	wg.Wait()
	return out
}

// Fresh makes a map in the arguments.
func Fresh(groups [][]string, done func(map[string]bool)) {
	for _, group := range groups {
		go fill(make(map[string]bool, len(group)), group, done)
	}
}

func fill(set map[string]bool, group []string, done func(map[string]bool)) {
	for _, name := range group {
		set[name] = true
	}
	done(set)
}

// Inner makes a map in the goroutine and passes it to the helper.
func Inner(groups [][]string) {
	for _, group := range groups {
		go func() {
			set := map[string]bool{}
			for _, name := range group {
				add(set, name)
			}
		}()
	}
}

func add(set map[string]bool, name string) { set[name] = true }

// AddAll calls the same helper with no goroutine near.
func AddAll(names []string) map[string]bool {
	set := map[string]bool{}
	for _, name := range names {
		add(set, name)
	}
	return set
}

// Under holds the lock while the helper, which knows nothing of it, writes.
func Under(groups [][]string) map[string]bool {
	set := map[string]bool{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, group := range groups {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			for _, name := range group {
				add(set, name)
			}
		}()
	}
	wg.Wait()
	return set
}

// Local passes it to a closure that is a local variable.
func Local(names []string) map[string]int {
	lengths := map[string]int{}
	put := func(into map[string]int, name string) {
		into[name] = len(name) // want `map (lengths|into) is written`
	}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			put(lengths, name)
		}()
	}
	wg.Wait()
	return lengths
}

type collector struct{ found map[string]int }

func (c *collector) visit(name string) {
	c.found[name]++ // want `map collector\.found is written`
}

// Value passes a method value to a function that starts goroutines.
func Value(names []string) map[string]int {
	c := &collector{found: map[string]int{}}
	each(names, c.visit)
	return c.found
}

// each calls f for each name, all at the same time.
func each(names []string, f func(string)) {
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			f(name)
		}()
	}
	wg.Wait()
}

// Closure passes a closure to the same function.
func Closure(names []string) map[string]int {
	kinds := map[string]int{}
	each(names, func(name string) {
		kinds[name]++ // want `map kinds is written`
	})
	return kinds
}

type gatherer struct {
	mu    sync.Mutex
	found map[string]int
}

func (g *gatherer) visit(name string) {
	g.mu.Lock()
	g.found[name]++
	g.mu.Unlock()
}

// ValueLocked is Value after the fix.
func ValueLocked(names []string) map[string]int {
	g := &gatherer{found: map[string]int{}}
	each(names, g.visit)
	return g.found
}

// walk calls f one after the other.
func walk(names []string, f func(string)) {
	for _, name := range names {
		f(name)
	}
}

type walker struct{ found map[string]int }

func (w *walker) visit(name string) { w.found[name]++ }

// Walked passes a method value to a function that starts nothing.
func Walked(names []string) map[string]int {
	w := &walker{found: map[string]int{}}
	walk(names, w.visit)
	seen := map[string]int{}
	walk(names, func(name string) { seen[name]++ })
	return w.found
}

// Pointer passes a pointer to the map.
func Pointer(names []string) map[string]int {
	ages := map[string]int{}
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			age(&ages, name)
		}()
	}
	wg.Wait()
	return ages
}

func age(ages *map[string]int, name string) {
	(*ages)[name] = len(name) // want `map ages is written`
}

// Result returns what each goroutine has made; the caller merges.
func Result(groups [][]string) map[string]int {
	all := map[string]int{}
	results := make(chan map[string]int)
	for _, group := range groups {
		go func() { results <- countAll(group) }()
	}
	for range groups {
		for name, n := range <-results {
			all[name] += n
		}
	}
	return all
}

func countAll(names []string) map[string]int {
	counts := map[string]int{}
	for _, name := range names {
		counts[name]++
	}
	return counts
}

type registry map[string]*entry

type entry struct{ runs int }

var (
	commands   = registry{}
	commandsMu sync.Mutex
)

// get looks before it takes the lock: what others write under it meanwhile.
func (r registry) get(name string) *entry {
	if e, ok := r[name]; ok { // want `map commands is read without commandsMu, which is held at 4 of 5 accesses`
		return e
	}
	commandsMu.Lock()
	defer commandsMu.Unlock()
	if _, ok := r[name]; !ok {
		r[name] = &entry{}
	}
	return r[name]
}

// Run asks for one.
func Run(name string) int {
	return commands.get(name).runs
}

// Forget takes the lock, too.
func Forget(name string) {
	commandsMu.Lock()
	defer commandsMu.Unlock()
	delete(commands, name)
}

type names map[string]bool

var (
	seen   = names{}
	seenMu sync.Mutex
)

// add takes the lock for all that it does.
func (n names) add(name string) bool {
	seenMu.Lock()
	defer seenMu.Unlock()
	if n[name] {
		return false
	}
	n[name] = true
	return true
}

// See is safe.
func See(name string) bool { return seen.add(name) }
