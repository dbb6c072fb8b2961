package alike

// scratch fills lazily as well, but each call has its own.
type scratch struct{ names map[string]string }

// Name fills.
func (s *scratch) Name(id string) string {
	if n, ok := s.names[id]; ok {
		return n
	}
	s.names[id] = id
	return id
}

// Forget has nothing to do.
func (s *scratch) Forget(string) {}

// Resolve makes one.
func Resolve(ids []string) (names []string) {
	s := &scratch{names: map[string]string{}}
	for _, id := range ids {
		names = append(names, s.Name(id))
	}
	return names
}
