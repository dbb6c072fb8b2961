package found

// labels remembers what it made.
type labels struct{ made map[string]string }

func (l *labels) get(k string) string {
	if v, ok := l.made[k]; ok {
		return v
	}
	l.made[k] = k // want `^low warning: map labels\.made is filled lazily with no lock, in lineTable\.Do`
	return k
}

// lineTable hands its own method to what runs it.
type lineTable struct {
	rest   []string
	labels *labels
}

// Tables is how others see them.
type Tables interface{ Do(func(string)) }

func (t *lineTable) each(visit func(string), next func() (string, bool)) {
	for {
		line, ok := next()
		if !ok {
			return
		}
		visit(line)
	}
}

// Do goes through the lines.
func (t *lineTable) Do(visit func(string)) { t.each(visit, t.next) }

func (t *lineTable) next() (string, bool) {
	if len(t.rest) == 0 {
		return "", false
	}
	line := t.rest[0]
	t.rest = t.rest[1:]
	return t.labels.get(line), true
}

// TablesOf gives a table to others.
func TablesOf(lines []string) Tables {
	return &lineTable{lines, &labels{map[string]string{}}}
}
