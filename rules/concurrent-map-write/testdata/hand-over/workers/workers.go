// Package workers has several workers, each with another job.
package workers

// Jobs are done by workers.
type Jobs struct{ todo chan *job }

type job struct{ steps map[string]int }

// Start starts them.
func (j *Jobs) Start(n int) {
	for range n {
		go j.work()
	}
}

func (j *Jobs) work() {
	for {
		one, ok := <-j.todo
		if !ok {
			return
		}
		one.steps["begun"]++
	}
}

// Run starts them as well.
func (j *Jobs) Run(n int) {
	for range n {
		go func() {
			for {
				one := <-j.todo
				one.steps["begun"]++
			}
		}()
	}
}

// Add makes a job.
func (j *Jobs) Add(name string) { j.todo <- &job{steps: map[string]int{name: 0}} }
