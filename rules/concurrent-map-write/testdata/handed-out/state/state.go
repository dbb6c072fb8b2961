// Package state hands out the maps in its maps; another package goes through them.
package state

import "sync"

// State is what others know of it.
type State interface {
	ByTask(task string) (map[string]string, bool)
	Copy(task string) map[string]string
	Add(task, name, id string)
}

type memory struct {
	lock   sync.RWMutex
	byTask map[string]map[string]string
	copied map[string]map[string]string
}

// New makes one.
func New() State {
	return &memory{byTask: map[string]map[string]string{}, copied: map[string]map[string]string{}}
}

// ByTask hands out what Add writes in place.
func (m *memory) ByTask(task string) (map[string]string, bool) {
	m.lock.RLock()
	defer m.lock.RUnlock()
	found, ok := m.byTask[task]
	return found, ok // want `map memory\.byTask\[\] leaves memory\.lock`
}

// Copy hands out a copy.
func (m *memory) Copy(task string) map[string]string {
	m.lock.RLock()
	defer m.lock.RUnlock()
	found := make(map[string]string, len(m.copied[task]))
	for name, id := range m.copied[task] {
		found[name] = id
	}
	return found
}

// Add writes in place.
func (m *memory) Add(task, name, id string) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if m.byTask[task] == nil {
		m.byTask[task] = map[string]string{}
		m.copied[task] = map[string]string{}
	}
	m.byTask[task][name] = id
	m.copied[task][name] = id
}
