package callbacks

// Hooks are called in goroutines, each call in one of its own.
type Hooks struct {
	AddFunc    func(name string)
	DeleteFunc func(name string)
	ReadyFunc  func(name string)
}

// Model tells its hooks of changes.
type Model struct {
	all   map[string]int
	hooks []*Hooks
}

// Watch registers more of them.
func (m *Model) Watch(h *Hooks) { m.hooks = append(m.hooks, h) }

// changed tells them.
func (m *Model) changed(name string, gone bool) {
	for _, h := range m.hooks {
		h.ReadyFunc(name)
		if gone {
			go h.DeleteFunc(name)
		} else {
			go h.AddFunc(name)
		}
	}
}

// Monitor follows a model by literals.
type Monitor struct{ points map[string]bool }

// Follow starts it.
func (o *Monitor) Follow(m *Model) {
	m.Watch(&Hooks{
		AddFunc:    func(name string) { o.points[name] = true }, // want `map Monitor\.points is written in a callback that Monitor\.Follow registers, which runs beside itself`
		DeleteFunc: func(name string) { delete(o.points, name) },
	})
}

// Mirror follows a model by its methods.
type Mirror struct{ points map[string]bool }

// Follow starts it.
func (r *Mirror) Follow(m *Model) {
	m.Watch(&Hooks{
		AddFunc:    r.add,
		DeleteFunc: r.remove,
	})
}

func (r *Mirror) add(name string) {
	r.points[name] = true // want `map Mirror\.points is written in Mirror\.add, and written in Mirror\.remove`
}

func (r *Mirror) remove(name string) { delete(r.points, name) }

// Counter is told in turn.
type Counter struct{ ready map[string]int }

// Follow starts it.
func (c *Counter) Follow(m *Model) {
	m.Watch(&Hooks{
		ReadyFunc: func(name string) { c.ready[name]++ },
	})
}
