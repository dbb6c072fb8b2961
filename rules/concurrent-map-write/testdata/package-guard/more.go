package packageguard

func size(name string) int {
	poolsMu.Lock()
	defer poolsMu.Unlock()
	return len(pools[name])
}

// Local has a variable that only looks like the package's.
func Local(names []string) int {
	pools := map[string]int{}
	for _, name := range names {
		pools[name]++
	}
	return len(pools)
}
