package callbacks

// Stopper runs tasks for others.
type Stopper struct{ names []string }

// RunTask hands the task on.
func (s *Stopper) RunTask(name string, task func()) {
	s.runNamed(name, task)
}

func (s *Stopper) runNamed(name string, task func()) {
	s.names = append(s.names, name)
	go func() {
		task()
	}()
}

// DoTask hands the task on, to be done at once.
func (s *Stopper) DoTask(name string, task func()) {
	s.doNamed(name, task)
}

func (s *Stopper) doNamed(name string, task func()) {
	s.names = append(s.names, name)
	task()
}

// Log truncates itself while others add to it.
type Log struct {
	stopper *Stopper
	replica map[string]int
}

// Start has it truncated by a task.
func (l *Log) Start() {
	l.stopper.RunTask("truncate", func() {
		for {
			for name := range l.replica {
				delete(l.replica, name) // want `map Log\.replica is written in a goroutine that Log\.Start starts, and written in Log\.Add`
			}
		}
	})
}

// Add writes meanwhile.
func (l *Log) Add(name string) { l.replica[name] = 1 }

// Journal is done with its task before anybody gets it.
type Journal struct {
	stopper *Stopper
	replica map[string]int
}

// OpenJournal has it truncated at once.
func OpenJournal(s *Stopper) *Journal {
	j := &Journal{stopper: s, replica: map[string]int{}}
	s.DoTask("truncate", func() {
		for name := range j.replica {
			delete(j.replica, name)
		}
	})
	return j
}

// Add writes later.
func (j *Journal) Add(name string) { j.replica[name] = 1 }
