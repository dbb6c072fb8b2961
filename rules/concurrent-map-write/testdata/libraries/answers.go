package libraries

import (
	tea "github.com/charmbracelet/bubbletea"
	"github.com/godbus/dbus/v5"
)

// settings are changed by other programs, each call in a goroutine.
type settings struct{ values map[string]string }

// Set is for other programs, as its error says.
func (s *settings) Set(name, value string) *dbus.Error {
	s.values[name] = value // want "^error: map settings.values is written in a handler, settings.Set, which runs beside itself"
	return nil
}

// options are this program's own.
type options struct{ values map[string]string }

// Set is for whoever has them.
func (o *options) Set(name, value string) error {
	o.values[name] = value
	return nil
}

// loading is a screen whose commands run beside it.
type loading struct{ sizes map[string]int }

// Update leaves the work to a command.
func (l *loading) Update(tea.Msg) (tea.Model, tea.Cmd) {
	return l, func() tea.Msg {
		l.sizes["page"]++ // want "^error: map loading.sizes is written in"
		return nil
	}
}

// View reads.
func (l *loading) View() string {
	if l.sizes["page"] > 0 {
		return "page"
	}
	return ""
}

// counting is a screen that does all work itself.
type counting struct{ sizes map[string]int }

// Update writes.
func (c *counting) Update(tea.Msg) (tea.Model, tea.Cmd) {
	c.sizes["page"]++
	return c, nil
}

// View follows Update.
func (c *counting) View() string {
	if c.sizes["page"] > 0 {
		return "page"
	}
	return ""
}
