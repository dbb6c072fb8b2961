package keylocks

import "sync"

// Jobs has a lock for each name, and one goroutine that hands them out.
type Jobs struct {
	names chan string
	locks map[string]*sync.Mutex
	held  chan *sync.Mutex
}

// Start starts it.
func (j *Jobs) Start() { go j.run() }

func (j *Jobs) run() {
	for name := range j.names {
		mu, ok := j.locks[name]
		if !ok {
			mu = &sync.Mutex{}
			j.locks[name] = mu // want "^low warning: map Jobs.locks is filled lazily with no lock"
		}
		j.held <- mu
	}
}
