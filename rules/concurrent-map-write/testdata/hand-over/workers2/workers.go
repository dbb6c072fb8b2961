// Package workers2 has two workers that take jobs from one channel.
package workers2

// Jobs are done by workers.
type Jobs struct{ todo chan *job }

type job struct{ steps map[string]int }

// NewJobs starts both.
func NewJobs() *Jobs {
	j := &Jobs{todo: make(chan *job)}
	go j.fast()
	go j.slow()
	return j
}

func (j *Jobs) fast() {
	for {
		one := <-j.todo
		one.steps["fast"]++
	}
}

func (j *Jobs) slow() {
	for {
		one := <-j.todo
		one.steps["slow"]++
	}
}

// Add makes a job.
func (j *Jobs) Add(name string) { j.todo <- &job{steps: map[string]int{name: 0}} }
